import { GarageError } from "./error.js";
import { type Asked, send } from "./send.js";
import type { Settings } from "./settings.js";
import type { AuthLogin, Tokens } from "./types.js";

/** The tokens of a session. */
export type TokenPair = Pick<Tokens, "access_token" | "refresh_token">;

/** An API key, a person with a password, or an earlier session; none of them to call `auth.login` only. */
export interface SignIn {
  /** An API key (`ga4_…`) or another token, or a function that returns one for each request. */
  key?: string | (() => string | Promise<string>);
  /** Signs in with the first request, and again when the session has ended. */
  login?: AuthLogin;
  /** The tokens of an earlier session, as passed to `onTokens`. */
  tokens?: TokenPair;
  /** Called with each new pair. A refresh token can be used only once: keep the latest. */
  onTokens?: (tokens: TokenPair) => unknown;
}

/** The token for requests, refreshed when needed. */
export class Session {
  #tokens: TokenPair | undefined;
  #renewing: Promise<TokenPair> | undefined;
  readonly #who: SignIn;
  readonly #settings: Settings;

  constructor(who: SignIn, settings: Settings) {
    this.#tokens = who.tokens;
    this.#who = who;
    this.#settings = settings;
  }

  async token(): Promise<string | undefined> {
    const { key, login } = this.#who;
    if (key) return typeof key === "string" ? key : key();
    if (!this.#tokens && login) return (await this.#renewed()).access_token;
    return this.#tokens?.access_token;
  }

  /** Gets another token than the refused one; false where there is none. */
  async renew(refused: string): Promise<boolean> {
    const { key } = this.#who;
    if (key) return typeof key === "function" && (await key()) !== refused;
    if (this.#tokens?.access_token === refused) await this.#renewed();
    return this.#tokens !== undefined;
  }

  /** Shared by all callers that wait at the same time: a refresh token that is sent twice ends its session. */
  async #renewed(): Promise<TokenPair> {
    this.#renewing ??= this.#fetched().finally(() => {
      this.#renewing = undefined;
    });
    return this.#renewing;
  }

  async #fetched(): Promise<TokenPair> {
    const fresh = (await this.#refreshed()) ?? (await this.#ask("/auth/login", this.#who.login));
    this.#tokens = fresh;
    await this.#who.onTokens?.(fresh);
    return fresh;
  }

  async #refreshed(): Promise<TokenPair | undefined> {
    if (!this.#tokens) return undefined;
    const { refresh_token } = this.#tokens;
    try {
      return await this.#ask("/auth/refresh", { refresh_token });
    } catch (error) {
      const over = error instanceof GarageError && error.status === 401;
      if (over && this.#who.login) return undefined;
      throw error;
    }
  }

  async #ask(path: string, body: unknown): Promise<TokenPair> {
    const asked: Asked = { method: "POST", path, body, once: true };
    const { access_token, refresh_token } = (await send<Tokens>(asked, this.#settings)).data;
    return { access_token, refresh_token };
  }
}
