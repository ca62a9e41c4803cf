import type { Route } from "./stripe-further";

export const invoiceRoutes: Route = () => undefined;
