import path from "node:path";

const { BENCH_BEFORE } = process.env;

/** The folder of a build that ours is compared with, made in a worktree of its own; undefined where none is named. */
export const BUILD_BEFORE = BENCH_BEFORE ? path.resolve(BENCH_BEFORE) : undefined;

/** The same for what is measured beside another build alone. Throws where none is named. */
export function buildBefore(): string {
  if (BUILD_BEFORE) return BUILD_BEFORE;
  throw new Error("Name the folder of a build to compare with: BENCH_BEFORE=../before");
}
