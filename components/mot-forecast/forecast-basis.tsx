import type { Forecast } from "@/lib/mot-forecast/queries/forecast";

const percent = (came: number, due: number) => `${Math.round((came / due) * 100)} %`;

/** On what the figures rest, in words. */
export function ForecastBasis({ forecast: { past, minutes, lanes } }: { forecast: Forecast }) {
  const due = past.months.reduce((sum, month) => sum + month.due, 0);
  const came = past.months.reduce((sum, month) => sum + month.came, 0);
  const { others } = past;
  return (
    <>
      {due > 0
        ? `Of ${due.toLocaleString("en-GB")} vehicles that were tested here and due again in the past year, ${came.toLocaleString("en-GB")} came back (${percent(came, due)}): each month counts those it will bring by what came in the same month then.`
        : "No vehicle that was tested here has been due again yet, so all are counted."}
      {others.due > 0
        ? ` Of ${others.due.toLocaleString("en-GB")} others on file, ${others.came.toLocaleString("en-GB")} came for an MOT (${percent(others.came, others.due)}).`
        : null}
      {lanes > 0
        ? ` An MOT takes ${minutes} minutes in your diary.`
        : " There is no MOT bay in the diary, so the hours are not compared."}
    </>
  );
}
