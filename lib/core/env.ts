import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { z } from "zod";

const wholeNumber = (least: number, most: number) =>
  z.coerce
    .number({ error: `must be a whole number from ${least} to ${most}` })
    .int(`must be a whole number from ${least} to ${most}`)
    .min(least, `must be ${least} or more`)
    .max(most, `must be ${most} or less`);

/** More connections than the cores can serve only wait for each other, and each keeps 20 MB of plans. */
const POOL = Math.min(20, Math.max(4, 2 * availableParallelism()));

const schema = z.object({
  NODE_ENV: z.enum(["production", "development", "test"]).default("production"),
  ROLE: z
    .enum(["all", "web", "worker"], {
      error: "must be web (answers), worker (works in the background) or all (both)",
    })
    .default("all"),
  PORT: wholeNumber(0, 65_535).default(3000),
  HOST: z.string().default("0.0.0.0"),
  APP_URL: z
    .url({ protocol: /^https?$/, error: "must be a web address such as https://garage.example.co.uk" })
    .transform((url) => url.replace(/\/+$/, ""))
    .optional(),
  DATA_DIR: z
    .string()
    .default("./data")
    .transform((path) => resolve(path)),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: "must be a PostgreSQL address: postgres://user:password@host/name",
    })
    .optional(),
  DATABASE_POOL_MAX: wholeNumber(1, 1000).default(POOL),
  AUTH_SECRET: z.string().min(32, "must be 32 characters or longer").optional(),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  LOG_TO: z.enum(["stderr", "file", "both"]).optional(),
  TRUST_PROXY: z
    .preprocess((given) => ({ true: 1, false: 0 })[String(given)] ?? given, wholeNumber(0, 10))
    .default(0),
  RESEND_API_KEY: z
    .string()
    .regex(/^re_\w+$/, "must be a key of Resend, which begins with re_")
    .optional(),
  RESEND_BASE_URL: z
    .url({ protocol: /^https?$/, error: "must be a web address such as https://api.resend.com" })
    .transform((url) => url.replace(/\/+$/, ""))
    .default("https://api.resend.com"),
  RESEND_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_[A-Za-z0-9+/=]+$/, "must be a signing secret of Resend, which begins with whsec_")
    .optional(),
  MAIL_FROM: z
    .email("must be an e-mail address of a domain that Resend has verified")
    .default("onboarding@resend.dev"),
  STRIPE_API_BASE: z
    .url({ protocol: /^https?$/, error: "must be a web address such as https://api.stripe.com" })
    .transform((url) => url.replace(/\/+$/, ""))
    .default("https://api.stripe.com"),
  PAYPAL_API_BASE: z
    .url({ protocol: /^https?$/, error: "must be a web address such as https://api-m.paypal.com" })
    .transform((url) => url.replace(/\/+$/, ""))
    .optional(),
  TWILIO_API_BASE: z
    .url({ protocol: /^https?$/, error: "must be a web address such as https://api.twilio.com" })
    .transform((url) => url.replace(/\/+$/, ""))
    .default("https://api.twilio.com"),
  DVLA_API_BASE: z
    .url({
      protocol: /^https?$/,
      error: "must be a web address such as https://driver-vehicle-licensing.api.gov.uk",
    })
    .transform((url) => url.replace(/\/+$/, ""))
    .default("https://driver-vehicle-licensing.api.gov.uk"),
  DVLA_TEST_API_BASE: z
    .url({
      protocol: /^https?$/,
      error: "must be a web address such as https://uat.driver-vehicle-licensing.api.gov.uk",
    })
    .transform((url) => url.replace(/\/+$/, ""))
    .default("https://uat.driver-vehicle-licensing.api.gov.uk"),
  ONE_AUTO_API_BASE: z
    .url({ protocol: /^https?$/, error: "must be a web address such as https://api.oneautoapi.com" })
    .transform((url) => url.replace(/\/+$/, ""))
    .default("https://api.oneautoapi.com"),
  ONE_AUTO_SANDBOX_BASE: z
    .url({ protocol: /^https?$/, error: "must be a web address such as https://sandbox.oneautoapi.com" })
    .transform((url) => url.replace(/\/+$/, ""))
    .default("https://sandbox.oneautoapi.com"),
  DVSA_API_BASE: z
    .url({ protocol: /^https?$/, error: "must be a web address such as https://history.mot.api.gov.uk" })
    .transform((url) => url.replace(/\/+$/, ""))
    .default("https://history.mot.api.gov.uk"),
  DVSA_TOKEN_BASE: z
    .url({ protocol: /^https?$/, error: "must be a web address such as https://login.microsoftonline.com" })
    .transform((url) => url.replace(/\/+$/, ""))
    .default("https://login.microsoftonline.com"),
  PUSHER_APP_ID: z
    .string()
    .regex(/^[\w-]+$/, "must be the id of an app at Pusher or a compatible server")
    .optional(),
  PUSHER_KEY: z
    .string()
    .regex(/^[\w-]+$/, "must be the key of that app")
    .optional(),
  PUSHER_SECRET: z.string().optional(),
  PUSHER_CLUSTER: z
    .string()
    .regex(/^[a-z0-9-]+$/, "must be a cluster of Pusher such as eu")
    .optional(),
  PUSHER_HOST: z
    .string()
    .regex(/^[a-z0-9.-]+$/i, "must be the name of a host, without a port")
    .optional(),
  PUSHER_PORT: wholeNumber(1, 65_535).optional(),
  PUSHER_TLS: z
    .enum(["true", "false"], "must be true or false")
    .default("true")
    .transform((given) => given === "true"),
  PUSHER_BROWSER_URL: z
    .url({ protocol: /^wss?$/, error: "must be a web address such as wss://live.example.co.uk" })
    .transform((url) => url.replace(/\/+$/, ""))
    .optional(),
  API_REQUESTS_PER_MINUTE: wholeNumber(0, 10_000_000).default(600),
  API_REQUESTS_PER_MINUTE_PER_ADDRESS: wholeNumber(0, 10_000_000).default(1200),
  ONLINE_BOOKINGS_PER_HOUR: wholeNumber(0, 10_000_000).default(12),
  API_CORS_ORIGINS: z
    .string()
    .default("")
    .transform((list) => list.split(/[\s,]+/).filter(Boolean))
    .pipe(
      z.array(
        z
          .string()
          .regex(
            /^https?:\/\/[^/]+$/,
            "must be origins such as https://www.example.co.uk, with commas between",
          ),
      ),
    ),
  SCAN_COMMAND: z.string().optional(),
  S3_ENDPOINT: z
    .url({ protocol: /^https?$/, error: "must be a web address such as https://s3.eu-west-2.amazonaws.com" })
    .transform((url) => url.replace(/\/+$/, ""))
    .optional(),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, "must be the name of a bucket")
    .optional(),
  S3_REGION: z.string().default("eu-west-2"),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  S3_PATH_STYLE: z
    .enum(["true", "false"], "must be true or false")
    .default("false")
    .transform((given) => given === "true"),
  IMPORT_WATCH_DIR: z
    .string()
    .transform((path) => resolve(path))
    .optional(),
  NEXT_DIST_DIR: z
    .string()
    .regex(/^\.next[\w-]*$/, "must be .next or begin with .next-")
    .default(".next"),
});

export type Env = z.output<typeof schema>;

/** The names of all environment variables that the application reads. */
export const environmentVariables = Object.keys(schema.shape);

/** The configuration is wrong. The message names every faulty variable and may be shown as it is. */
export class EnvError extends Error {
  override name = "EnvError";
}

/** Checks the environment variables; an empty one counts as not set. Throws EnvError. */
export function loadEnv(source: Record<string, string | undefined> = process.env): Env {
  const given = Object.fromEntries(
    environmentVariables.map((name) => [name, source[name]?.trim() || undefined]),
  );
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw wrong(result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`));
}

/**
 * Checks what a server needs beyond other programs: a value that several processes of one garage must share cannot be generated by
 * one of them. Throws EnvError.
 */
export function requireServerEnv(env: Env): void {
  const { DATABASE_URL, AUTH_SECRET, ROLE, DATA_DIR } = env;
  const faults: string[] = [];
  if (DATABASE_URL && !AUTH_SECRET) faults.push(`AUTH_SECRET: ${missingSecret(DATA_DIR)}`);
  if (!DATABASE_URL && ROLE !== "all")
    faults.push(`ROLE: ${ROLE} needs DATABASE_URL, as the embedded database serves one process alone`);
  faults.push(...pusherFaults(env), ...bucketFaults(env));
  if (faults.length > 0) throw wrong(faults);
}

/** Pusher is configured as a whole or not at all. */
function pusherFaults(env: Env): string[] {
  const needed = ["PUSHER_APP_ID", "PUSHER_KEY", "PUSHER_SECRET"] as const;
  if (![...needed, "PUSHER_CLUSTER", "PUSHER_HOST"].some((name) => Reflect.get(env, name))) return [];
  const faults = needed.filter((name) => !env[name]).map((name) => `${name}: must be set with the others`);
  if (!env.PUSHER_CLUSTER === !env.PUSHER_HOST)
    faults.push(
      "PUSHER_CLUSTER: must be set for Pusher itself, PUSHER_HOST for a server of your own, and not both",
    );
  return faults;
}

/** A bucket is configured as a whole or not at all. */
function bucketFaults(env: Env): string[] {
  const needed = ["S3_BUCKET", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"] as const;
  if (![...needed, "S3_ENDPOINT"].some((name) => Reflect.get(env, name))) return [];
  return needed.filter((name) => !env[name]).map((name) => `${name}: must be set with the others`);
}

/** Where a server stores the secret that it generates when it uses its embedded database. */
export const secretsFile = (dataDir: string): string => join(dataDir, "secrets.json");

function missingSecret(dataDir: string): string {
  const own = secretsFile(dataDir);
  return existsSync(own)
    ? `must be set where DATABASE_URL is; what this server has used so far is auth_secret in ${own}`
    : "must be set where DATABASE_URL is, to the same 32 characters or more for every process of the garage (openssl rand -base64 48 makes one), and be kept";
}

const wrong = (faults: string[]): EnvError =>
  new EnvError(
    `The configuration is wrong. Put these environment variables right:\n${faults.map((fault) => `  ${fault}`).join("\n")}`,
  );

let loaded: Env | undefined;

/** The configuration. It is read on first use from the environment; the file .env fills in what is not set there. */
export const env: Readonly<Env> = new Proxy({} as Env, {
  get(_, name) {
    loaded ??= readEnv();
    return Reflect.get(loaded, name);
  },
});

function readEnv(): Env {
  try {
    process.loadEnvFile();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  return loadEnv();
}
