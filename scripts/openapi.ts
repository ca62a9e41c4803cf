import { writeFileSync } from "node:fs";
import { routes } from "@/app/api/v1/routes";
import { openApi } from "@/lib/api/openapi/openapi";

/** Writes the API's OpenAPI document to the given file, or to the terminal. */
const text = `${JSON.stringify(openApi(routes), null, 2)}\n`;
const [file] = process.argv.slice(2);
if (file) writeFileSync(file, text);
else process.stdout.write(text);
