import { writeFileSync } from "node:fs";
import { apiRoutesSource } from "./api-routes";

writeFileSync("app/api/v1/routes.ts", apiRoutesSource());
