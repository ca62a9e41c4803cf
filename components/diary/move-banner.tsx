import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import type { CardView } from "./card-view";
import type { Carrier } from "./use-move";

interface MoveBannerProps {
  carried: { id: string | null; by: Carrier } | null;
  card: CardView | undefined;
  onGiveBack(): void;
}

/** Says how a card that is carried by keys or taps is put down. */
export function MoveBanner({ carried, card, onGiveBack }: MoveBannerProps) {
  if (!carried || carried.by === "pointer" || !card) return null;
  return (
    <div className="sticky top-0 z-20 mb-2 flex flex-wrap items-center gap-x-3 gap-y-1 rounded-lg border border-primary/30 bg-primary-soft px-3 py-2 text-sm">
      <span className="font-medium">{card.registration || card.title}</span>
      {carried.by === "tap" ? (
        <span>Tap its new place.</span>
      ) : (
        <span className="text-muted-foreground">
          <Kbd>↑</Kbd> <Kbd>↓</Kbd> 15 minutes · <Kbd>←</Kbd> <Kbd>→</Kbd> column · <Kbd>Shift</Kbd> length ·{" "}
          <Kbd>Enter</Kbd> places
        </span>
      )}
      <Button size="sm" className="ml-auto" onClick={onGiveBack}>
        Leave it {carried.by === "keys" ? <Kbd>Esc</Kbd> : null}
      </Button>
    </div>
  );
}
