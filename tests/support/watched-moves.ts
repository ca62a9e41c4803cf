import type { Page } from "@playwright/test";
import { quietOf } from "./quiet-page";
import { until } from "./until";

interface Noted {
  /** When a pointer let go, and when a card got another place on screen, by the clock of the machine. */
  letGo: number[];
  moved: number[];
}

declare global {
  interface Window {
    notedMoves: Noted;
  }
}

/** Notes in a page when the pointer lets go, and when the frame is drawn in which a card of the diary has another place. */
export const noteMoves = (page: Page, id: string): Promise<void> =>
  page.evaluate((card) => {
    const noted: Noted = { letGo: [], moved: [] };
    window.notedMoves = noted;
    const clock = (at: number) => performance.timeOrigin + at;
    window.addEventListener("pointerup", ({ timeStamp }) => noted.letGo.push(clock(timeStamp)), true);
    let place = "";
    const look = () => {
      const { top, left } = document.querySelector<HTMLElement>(`[data-card="${card}"]`)?.style ?? {};
      const now = `${top} ${left}`;
      if (place && now !== place) noted.moved.push(clock(performance.now()));
      place = now;
      requestAnimationFrame(look);
    };
    look();
  }, id);

const noted = (page: Page): Promise<Noted> => page.evaluate(() => window.notedMoves);

/**
 * Drags a card of the diary up and down by so many pixels, so many times, and returns for each how many milliseconds after the pointer
 * let go in one browser the card stood elsewhere in the other.
 */
export async function timeMoves({
  here,
  there,
  id,
  moves,
  by,
}: {
  here: Page;
  there: Page;
  id: string;
  moves: number;
  by: number;
}): Promise<number[]> {
  for (const page of [here, there]) await noteMoves(page, id);
  const quiet = [here, there].map(quietOf);
  const card = here.locator(`[data-card="${id}"]`);
  const times: number[] = [];
  for (let move = 0; move < moves; move++) {
    await card.scrollIntoViewIfNeeded();
    const box = await card.boundingBox();
    if (!box) throw new Error("The card is not on screen");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await here.mouse.move(x, y);
    await here.mouse.down();
    await here.mouse.move(x, y + (move % 2 === 0 ? by : -by), { steps: 5 });
    await here.mouse.up();
    await until(async () => (await noted(there)).moved.length > move, { what: `Move ${move + 1}` });
    const [mine, theirs] = [await noted(here), await noted(there)];
    times.push((theirs.moved[move] ?? Number.NaN) - (mine.letGo[move] ?? Number.NaN));
    // A person's next drag comes after the answer to this one.
    for (const settled of quiet) await settled();
  }
  return times;
}
