/** The states of a message in order: a late report never moves it back. */
const RANK = ["queued", "sending", "sent", "delivered", "opened", "failed", "bounced"];

/** Whether a state is further along than another. */
export const isFurther = (state: string, than: string): boolean => RANK.indexOf(state) > RANK.indexOf(than);
