import { randomUUID } from "node:crypto";
import { gzipSync } from "node:zlib";
import { zipOf } from "./zip";

/** A vehicle as DVSA's files have it, where they differ from its API: times without a zone, the number of a test as a number. */
export function fileVehicle(registration: string, tests: readonly FileTest[], more: object = {}): object {
  return {
    registration,
    firstUsedDate: "2016-03-01",
    registrationDate: "2016-03-01",
    primaryColour: "Blue",
    engineSize: "998",
    model: "FOCUS",
    make: "FORD",
    fuelType: "Petrol",
    modification: "UPDATED",
    motTests: tests.map(({ number, on, passed = true, expires, miles = 40_123 }) => ({
      completedDate: `${on} 11:26:02`,
      motTestNumber: number,
      dataSource: "dvsa",
      ...(expires ? { expiryDate: expires } : {}),
      regMarkTimeOfTest: registration,
      testResult: passed ? "PASSED" : "FAILED",
      odometerValue: String(miles),
      odometerUnit: "mi",
      odometerResultType: "OK",
      defects: [{ dangerous: false, text: "Rear brake pad(s) wearing thin 3mm (3.5.1g)", type: "ADVISORY" }],
    })),
    ...more,
  };
}

interface FileTest {
  number: number;
  on: string;
  passed?: boolean;
  expires?: string;
  miles?: number;
}

interface KeptFile {
  kind: "bulk" | "delta";
  name: string;
  created_on: string;
  zip: Buffer;
}

/** DVSA's files behind links that end after five minutes by the clock that a test sets. */
export class DvsaFiles {
  readonly kept: KeptFile[] = [];
  /** Milliseconds since 1970, as the server that keeps the files has them. */
  clock = () => Date.now();
  /** How many links are given that have ended already. */
  ended = 0;
  private readonly links = new Map<string, { file: KeptFile; until: number }>();

  /** Adds the file of a day. Lines are vehicles, or a text that is none; `plain` leaves the inner file as it is. */
  add(
    created_on: string,
    lines: readonly (object | string)[],
    { kind = "delta", plain = false }: { kind?: KeptFile["kind"]; plain?: boolean } = {},
  ): KeptFile {
    const [year, month, day] = created_on.split("-");
    const name = `${kind}-light-vehicle_${day}-${month}-${year}`;
    const content = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
    const inner = plain
      ? { name: `${name}_1.json`, content }
      : { name: `${name}_1.json.gz`, content: gzipSync(content) };
    return this.keep(created_on, zipOf([inner]), kind);
  }

  /** Adds a file as it is. */
  keep(created_on: string, zip: Buffer, kind: KeptFile["kind"] = "delta"): KeptFile {
    const [year, month, day] = created_on.split("-");
    const path = `v1/public/${kind}/year=${year}/month=${Number(month)}/day=${Number(day)}`;
    const file = { kind, name: `${path}/${kind}-light-vehicle_${day}-${month}-${year}.zip`, created_on, zip };
    this.kept.push(file);
    return file;
  }

  /** What the list of files answers, with links that are good from now on. */
  listed(origin: string): object {
    const of = (kind: KeptFile["kind"]) =>
      this.kept.filter((file) => file.kind === kind).map((file) => this.signed(file, origin));
    return { bulk: of("bulk"), delta: of("delta") };
  }

  private signed(file: KeptFile, origin: string): object {
    const signature = randomUUID();
    const until = this.ended > 0 ? 0 : this.clock() + 300_000;
    if (this.ended > 0) this.ended -= 1;
    this.links.set(signature, { file, until });
    return {
      filename: file.name,
      downloadUrl: `${origin}/files/${file.kind}.zip?X-Amz-Expires=300&X-Amz-Signature=${signature}`,
      fileSize: file.zip.length,
      fileCreatedOn: file.created_on,
    };
  }

  /** The file of a link; null where the link has ended or was never given. */
  at(path: string): Buffer | null {
    const link = this.links.get(/X-Amz-Signature=([\w-]+)/.exec(path)?.[1] ?? "");
    return link && this.clock() <= link.until ? link.file.zip : null;
  }
}
