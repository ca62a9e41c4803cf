/** The purpose under which webhook secrets are sealed. */
export const WEBHOOK_SECRETS = "webhook secrets";
