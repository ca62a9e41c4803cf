import { cn } from "@/components/ui/cn";

/** Where the space of a British or Irish mark stands, by its shape; the first that fits. */
const shapes: [RegExp, number][] = [
  [/^[A-Z]{2}\d{2}[A-Z]{3}$/u, 4],
  [/^[A-Z]\d{1,3}[A-Z]{3}$/u, -3],
  [/^[A-Z]{3}\d{1,3}[A-Z]$/u, 3],
];

/** "AB12CDE" → "AB12 CDE". What already has a space, or no shape we know, stays as it is. */
export function spacedRegistration(registration: string): string {
  const mark = registration.trim().toUpperCase();
  if (/\s/u.test(mark)) return mark;
  const shape = shapes.find(([pattern]) => pattern.test(mark));
  if (shape) return `${mark.slice(0, shape[1])} ${mark.slice(shape[1])}`;
  const dateless = /^(?:([A-Z]{1,3})(\d{1,4})|(\d{1,4})([A-Z]{1,3}))$/u.exec(mark);
  if (!dateless) return mark;
  return `${dateless[1] ?? dateless[3]} ${dateless[2] ?? dateless[4]}`;
}

type PlateProps = {
  registration: string | null | undefined;
  size?: "sm" | "md" | "lg";
  /** A mark the vehicle no longer carries: grey and struck through, and said so. */
  retired?: boolean;
  className?: string;
};

const sizes = {
  sm: "h-5 rounded-sm px-1.5 text-xs",
  md: "h-6 rounded-sm px-2 text-sm",
  lg: "h-9 rounded-md pr-3 text-xl",
};

/** A registration drawn as the rear plate that everybody knows; the same in light and dark, as on the road. */
export function Plate({ registration, size = "sm", retired, className }: PlateProps) {
  if (!registration) return <span className={cn("text-muted-foreground", className)}>–</span>;
  return (
    <span
      data-slot="plate"
      className={cn(
        "inline-flex shrink-0 items-center overflow-hidden align-middle border leading-none font-bold tracking-wide whitespace-nowrap uppercase",
        retired
          ? "border-border bg-muted text-muted-foreground line-through"
          : "border-[#c9a20a] bg-[#fbd532] text-[#161616] print:border-black print:bg-transparent print:text-black",
        sizes[size],
        size === "lg" && retired && "pl-3",
        className,
      )}
    >
      {size === "lg" && !retired ? (
        <span
          aria-hidden
          className="mr-2.5 flex h-full items-end bg-[#1f4aa8] px-1 pb-1 text-[0.625rem] font-semibold tracking-normal text-white print:hidden"
        >
          UK
        </span>
      ) : null}
      {spacedRegistration(registration)}
      {retired ? <span className="sr-only"> (old plate)</span> : null}
    </span>
  );
}
