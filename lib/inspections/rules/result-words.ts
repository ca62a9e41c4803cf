import type { TemplateItem } from "../schema/content";
import { stateWords } from "./item-states";
import { kindOf } from "./measurement-kinds";
import type { SettledResult } from "./result";

/** A result in one line, for the audit log: "Front left tyre: amber, tread depth 2.9, 1.6, 3.4 mm, ‘The tread is getting low.’" */
export function resultWords({ name, measurements }: TemplateItem, result: SettledResult): string {
  const figures = result.measurements.map(({ key, readings }) => {
    const measurement = measurements.find((one) => one.key === key);
    const unit = measurement ? kindOf(measurement.kind).unit : "";
    return `${(measurement?.name ?? "").toLowerCase()} ${readings.join(", ")} ${unit}`.trim();
  });
  const { finding, better_because, note } = result;
  const said = [
    ...(finding ? [`‘${finding}’`] : []),
    ...(better_because ? [`better than measured: ${better_because}`] : []),
    ...(note ? [`note: ${note}`] : []),
  ];
  return `${name}: ${[stateWords(result.state).toLowerCase(), ...figures, ...said].join(", ")}`;
}
