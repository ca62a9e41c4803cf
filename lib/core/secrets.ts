import "server-only";
import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { secretsFile } from "./env";

/**
 * Returns the secret that protects cookies and sealed values. It comes from the configuration or, with an embedded database, is
 * generated once and stored in the data folder, readable by its owner only.
 */
export async function loadAuthSecret(dataDir: string, configured: string | undefined): Promise<string> {
  if (configured) return configured;
  const file = secretsFile(dataDir);
  try {
    const { auth_secret } = JSON.parse(await readFile(file, "utf8")) as { auth_secret?: string };
    if (auth_secret) return auth_secret;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  const auth_secret = randomBytes(48).toString("base64url");
  await mkdir(dataDir, { recursive: true });
  await writeFile(file, `${JSON.stringify({ auth_secret })}\n`, { mode: 0o600, flag: "wx" });
  return auth_secret;
}
