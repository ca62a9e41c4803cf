import { AlarmClock, CarFront, KeyRound, SquareParking } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import { type LoanState, loanStateWords } from "@/lib/appointments/rules/courtesy-loan";

const LOOKS = {
  to_go: { icon: SquareParking, tone: "outline" },
  out: { icon: KeyRound, tone: "info" },
  overdue: { icon: AlarmClock, tone: "danger" },
  back: { icon: CarFront, tone: "success" },
} as const;

/** Where a courtesy car is: word and icon say it, the colour only repeats them. */
export function LoanStateBadge({ state }: { state: LoanState }) {
  const { icon: Icon, tone } = LOOKS[state];
  return (
    <Badge tone={tone}>
      <Icon aria-hidden />
      {loanStateWords[state]}
    </Badge>
  );
}
