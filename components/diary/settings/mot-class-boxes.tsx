import { Checkbox } from "@/components/ui/checkbox";
import { MOT_CLASS_WORDS, MOT_CLASSES, type MotClass } from "@/lib/appointments/rules/mot-classes";

interface MotClassBoxesProps {
  legend: string;
  chosen: readonly MotClass[];
}

/** A box for each class of the MOT. */
export function MotClassBoxes({ legend, chosen }: MotClassBoxesProps) {
  return (
    <fieldset className="grid gap-x-4 gap-y-2 sm:grid-cols-2">
      <legend className="mb-2 text-sm font-medium">{legend}</legend>
      <input type="hidden" name="mot_classes[]" value="" />
      {MOT_CLASSES.map((one) => (
        <label key={one} htmlFor={`mot-class-${one}`} className="flex items-start gap-2.5 text-sm">
          <Checkbox
            id={`mot-class-${one}`}
            name="mot_classes[]"
            value={one}
            defaultChecked={chosen.includes(one)}
            className="mt-0.5"
          />
          <span>
            <span className="font-medium">{one}</span>{" "}
            <span className="text-muted-foreground">{MOT_CLASS_WORDS[one]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
