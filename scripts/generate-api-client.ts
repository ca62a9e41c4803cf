import { writeFileSync } from "node:fs";
import { API_CLIENT, apiClientSource } from "./api-client";

writeFileSync(API_CLIENT, await apiClientSource());
