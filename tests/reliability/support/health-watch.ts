import { setTimeout as sleep } from "node:timers/promises";
import { until } from "@/tests/support/until";
import { type Client, Unanswered } from "./client";

interface Look {
  began: number;
  ended: number;
  /** Null where there was no answer. */
  ready: boolean | null;
}

/** Somebody who asks after a server's health ten times a second, each time on a connection of their own. */
export class HealthWatch {
  /** What health said against what was. */
  readonly lies: string[] = [];
  private readonly looks: Look[] = [];
  private watching = true;
  private readonly ended: Promise<void>;

  constructor(private readonly client: Client) {
    this.ended = this.watch();
  }

  get slowest(): number {
    return Math.max(...this.looks.map(({ began, ended }) => ended - began));
  }

  /** Whatever was asked and answered between the two times has to say so. */
  expect(ready: boolean, from: number, to: number): void {
    const between = this.looks.filter(({ began, ended }) => began >= from && ended <= to);
    for (const look of between)
      if (look.ready !== ready)
        this.lies.push(`${look.ready} ${Math.round(look.began - from)} ms in, not ${ready}`);
  }

  /** Waits until it says so of a time after `from`; half a minute at most. */
  async until(ready: boolean, from: number): Promise<void> {
    const seen = () => this.looks.some((look) => look.began >= from && look.ready === ready);
    await until(seen, { patience: 30_000, what: `Health ${ready}` });
  }

  async stop(): Promise<void> {
    this.watching = false;
    await this.ended;
  }

  figures = () => ({
    "health asked": this.looks.length,
    "health's longest answer ms": Math.round(this.slowest),
    "health untrue": this.lies.length,
  });

  private async watch(): Promise<void> {
    while (this.watching) {
      const began = performance.now();
      const ready = await this.client.ask({ path: "/api/health", alone: true, patience: 10_000 }).then(
        ({ status }) => status === 200,
        (error: unknown) => {
          if (error instanceof Unanswered) return null;
          throw error;
        },
      );
      this.looks.push({ began, ended: performance.now(), ready });
      await sleep(100);
    }
  }
}
