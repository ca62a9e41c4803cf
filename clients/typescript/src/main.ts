import type { Answer } from "./answer.js";
import { Api } from "./api.js";
import { type Followed, type FollowOptions, follow } from "./events.js";
import { resources } from "./resources.js";
import type { Asked } from "./send.js";
import { Session } from "./session.js";
import { type GarageOptions, settingsOf } from "./settings.js";

export { Answer, type Page, type Whole } from "./answer.js";
export type { Listing, Walked } from "./api.js";
export { type ErrorCode, GarageError } from "./error.js";
export type { Followed, FollowOptions } from "./events.js";
export type { Asked } from "./send.js";
export type { SignIn, TokenPair } from "./session.js";
export type { CallOptions, GarageOptions } from "./settings.js";
export type * from "./types.js";
export { type VerifyOptions, verifyWebhook, type WebhookHeaders } from "./webhook.js";

type Resources = ReturnType<typeof resources>;

/** The API of a garage. */
export interface Garage extends Omit<Resources, "events"> {
  /** What happened. */
  events: Resources["events"] & {
    /** Yields what happens, in order and without gaps, for as long as the caller iterates. */
    follow(options?: FollowOptions): AsyncGenerator<Followed, void, undefined>;
  };
  /** Sends any request, including those for which this version of the package has no call. */
  send<T>(asked: Asked): Answer<T>;
}

/** Connects to a garage, with a key or as a person. Nothing is sent before the first call. */
export function connect(options: GarageOptions): Garage {
  const settings = settingsOf(options);
  const api = new Api(settings, new Session(options, settings));
  const { events, ...others } = resources(api);
  return {
    ...others,
    events: { ...events, follow: (given) => follow(api, given) },
    send: (asked) => api.send(asked),
  };
}
