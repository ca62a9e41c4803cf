import "server-only";
import type { z } from "zod";
import type { Operation } from "../operation";
import { fieldNames } from "../shape";

/** Returns the query parameters of an operation without a body, excluding those in its path. */
export function parameterNames(operation: Operation): string[] {
  const { input, work, params = {}, omit = [], walked, csv, expand } = operation;
  const { shape = {} } = (input ?? work.input) as z.ZodType & { shape?: object };
  const inPath = new Set(Object.values(params));
  return [
    ...Object.keys(shape).filter((name) => name !== "id" && !inPath.has(name) && !omit.includes(name)),
    ...(walked ? ["cursor", "ids"] : []),
    ...(fieldNames(operation).length > 0 ? ["fields"] : []),
    ...(expand ? ["expand"] : []),
    ...(csv ? ["columns"] : []),
  ];
}
