import { writeFileSync } from "node:fs";
import { typedClient } from "./typed-client";

for (const [file, text] of Object.entries(await typedClient())) writeFileSync(file, text);
