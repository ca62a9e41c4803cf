// The package exports its types only at its root, which also loads the clients of a dozen stores.
declare module "rate-limiter-flexible/lib/RateLimiterMemory.js" {
  import { RateLimiterMemory } from "rate-limiter-flexible";
  export = RateLimiterMemory;
}
declare module "rate-limiter-flexible/lib/RateLimiterPostgres.js" {
  import { RateLimiterPostgres } from "rate-limiter-flexible";
  export = RateLimiterPostgres;
}
declare module "rate-limiter-flexible/lib/RateLimiterQueue.js" {
  import { RateLimiterQueue } from "rate-limiter-flexible";
  export = RateLimiterQueue;
}
