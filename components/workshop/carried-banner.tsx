import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { type CardView, cardName } from "./card-view";

interface CarriedBannerProps {
  card: CardView | undefined;
  onGiveBack(): void;
}

/** Says how a card that is carried by keys is put down. */
export function CarriedBanner({ card, onGiveBack }: CarriedBannerProps) {
  if (!card) return null;
  return (
    <div className="sticky top-13 z-20 mb-2 flex flex-wrap items-center gap-x-3 gap-y-1 rounded-lg border border-primary/30 bg-primary-soft px-3 py-2 text-sm">
      <span className="font-medium">{cardName(card)}</span>
      <span>
        <Kbd>←</Kbd> <Kbd>→</Kbd> column · <Kbd>Enter</Kbd> places
      </span>
      <Button size="sm" className="ml-auto" onClick={onGiveBack}>
        Leave it <Kbd>Esc</Kbd>
      </Button>
    </div>
  );
}
