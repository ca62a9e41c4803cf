import type { Route } from "./stripe-further";

export const customerRoutes: Route = () => undefined;
