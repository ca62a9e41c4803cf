import { addDays, type IsoDate, today } from "@/lib/core/dates/dates";

/** The days on which the demo garage works, around today. */
export class Calendar {
  readonly today: IsoDate;
  readonly #now: Date;

  constructor(now = new Date()) {
    this.#now = now;
    this.today = today("Europe/London", now);
  }

  /** So many days from today. */
  day(offset: number): IsoDate {
    return addDays(this.today, offset);
  }

  /** This day if the garage works on it, or the next on which it does. */
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

  /** The day, or today where it has not come yet. */
  upToToday(date: IsoDate): IsoDate {
    return [date, this.today].toSorted()[0] ?? this.today;
  }

  /** An instant of a day by the clock of the garage, never later than now where the day is past or today. */
  instant(date: IsoDate, time: string): string {
    const now = this.#now.toISOString();
    return date >= this.today && `${date}T${time}:00Z` > now && date === this.today
      ? now
      : `${date} ${time}:00 Europe/London`;
  }
}

const isClosed = (date: IsoDate): boolean =>
  new Date(`${date}T00:00:00Z`).getUTCDay() === 0 || /-(12-2[56]|01-01)$/.test(date);
