/** What secrets of outside addresses are sealed for. */
export const WEBHOOK_SECRETS = "webhook secrets";
