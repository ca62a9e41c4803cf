/** A booking counts with a reminder if it is made within so many days of it. */
export const BOOKED_WITHIN = 60;
/** An invoice counts with a reminder if it is issued within so many days of it. */
export const INVOICED_WITHIN = 90;
