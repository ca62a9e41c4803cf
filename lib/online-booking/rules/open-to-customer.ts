interface Appointment {
  status: string;
  starts_at: string | null;
}

/** Whether a customer may still move or cancel a booking by its link: it has neither begun nor been called off. */
export const isOpenToCustomer = ({ status, starts_at }: Appointment, now: number): boolean =>
  (status === "requested" || status === "booked") && starts_at !== null && Date.parse(starts_at) > now;
