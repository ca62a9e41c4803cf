#!/usr/bin/env node
// @ts-check
import { main } from "../src/main.js";

await main(process.argv.slice(2), process.env);
