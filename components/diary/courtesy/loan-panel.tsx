import { CarFront } from "lucide-react";
import { panelHref } from "@/components/diary/panel-href";
import { PanelWindow } from "@/components/diary/panel-window";
import { EmptyState } from "@/components/ui/empty-state";
import { today } from "@/lib/core/dates/dates";
import type { LoanPanelData } from "@/lib/details/queries/diary-panel";
import { HandOutForm } from "./hand-out-form";
import { TakeBackForm } from "./take-back-form";

interface LoanPanelProps {
  id: string;
  panel: LoanPanelData;
  /** The diary without this panel. */
  closeHref: string;
}

/** Hands out the courtesy car of an appointment, or takes it back; closing it leads back to the appointment. */
export function LoanPanel({ id, panel: { car, agreement }, closeHref }: LoanPanelProps) {
  const openHref = panelHref(closeHref, { open: id });
  const form = { today: today(), closeHref: openHref };
  if (car?.loan && car.loan.in_at === null)
    return (
      <PanelWindow key={`${id} back`} title={`Take back ${car.car}`} closeHref={openHref}>
        <TakeBackForm car={car} loan={car.loan} {...form} />
      </PanelWindow>
    );
  return (
    <PanelWindow key={`${id} out`} title={car ? `Hand out ${car.car}` : "Courtesy car"} closeHref={openHref}>
      {car && !car.loan ? (
        <HandOutForm car={car} agreement={agreement} {...form} />
      ) : (
        <EmptyState icon={CarFront} title={car ? `${car.car} is back` : "No courtesy car"}>
          {car ? "Book it again to hand it out once more." : "This appointment has no courtesy car."}
        </EmptyState>
      )}
    </PanelWindow>
  );
}
