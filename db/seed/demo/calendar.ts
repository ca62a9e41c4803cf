import { addDays, type IsoDate, today } from "@/lib/core/dates/dates";

/** The days on which the demo garage works, around today. */
export class Calendar {
  readonly today: IsoDate;
  readonly #now: Date;

  constructor(now = new Date()) {
    this.#now = now;
    this.today = today("Europe/London", now);
  }

  /** The date this many days from today. */
  day(offset: number): IsoDate {
    return addDays(this.today, offset);
  }

  /** Returns this date if the garage works on it, otherwise the next working day. */
  workingDay(date: IsoDate): IsoDate {
    let day = date;
    while (isClosed(day)) day = addDays(day, 1);
    return day;
  }

  /** The last working day before today. */
  lastWorkingDay(): IsoDate {
    let day = this.day(-1);
    while (isClosed(day)) day = addDays(day, -1);
    return day;
  }

  /** Returns the date, or today if the date is in the future. */
  upToToday(date: IsoDate): IsoDate {
    return [date, this.today].toSorted()[0] ?? this.today;
  }

  /** Returns an instant on a date at the garage's local time. For today it is never later than now. */
  instant(date: IsoDate, time: string): string {
    const now = this.#now.toISOString();
    return date >= this.today && `${date}T${time}:00Z` > now && date === this.today
      ? now
      : `${date} ${time}:00 Europe/London`;
  }
}

const isClosed = (date: IsoDate): boolean =>
  new Date(`${date}T00:00:00Z`).getUTCDay() === 0 || /-(12-2[56]|01-01)$/.test(date);
