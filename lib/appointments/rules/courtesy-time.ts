interface Time {
  starts_at: string;
  ends_at: string;
}

/**
 * Returns the time of a courtesy car whose appointment is moved: each end moves by as much as that end of the appointment, so a
 * car that is kept a night longer still is.
 */
export function courtesyTime(car: Time, was: Time, now: Time): Time {
  const moved = (edge: keyof Time) => Date.parse(car[edge]) + Date.parse(now[edge]) - Date.parse(was[edge]);
  const [from, to] = [moved("starts_at"), moved("ends_at")];
  return to > from ? { starts_at: new Date(from).toISOString(), ends_at: new Date(to).toISOString() } : now;
}
