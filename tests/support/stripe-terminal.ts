import type { Route } from "./stripe-further";

export const readerRoutes: Route = () => undefined;
