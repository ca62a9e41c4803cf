import { Moon, Plus } from "lucide-react";
import Link from "next/link";
import { LiveRefresh } from "@/components/live/live-refresh";
import { listMetadata } from "@/components/table/list-title";
import { readList } from "@/components/table/read-list";
import type { AddressParams } from "@/components/table/url-state";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { VehicleTable } from "@/components/vehicles/vehicle-table";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { vehicleList } from "@/lib/vehicles/list";
import { listMakes, listVehicles } from "@/lib/vehicles/queries/vehicles";
import { VehicleList } from "@/lib/vehicles/schema";

export const generateMetadata = listMetadata("Vehicles", vehicleList, VehicleList);

export default async function VehiclesPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("vehicles:read");
  const { input, state } = readList(vehicleList, VehicleList, await searchParams);
  const [{ rows, pagination }, makes] = await Promise.all([
    ask(listVehicles, actor, input),
    ask(listMakes, actor, {}),
  ]);
  const mayCreate = may(actor, "vehicles:create");
  return (
    <>
      <LiveRefresh entities={["vehicles", "customers"]} />
      <PageHeader
        title="Vehicles"
        actions={
          <>
            <Button asChild>
              <Link href="/vehicles/night" prefetch={false}>
                <Moon aria-hidden />
                What the night found
              </Link>
            </Button>
            {mayCreate ? (
              <Button asChild variant="primary">
                <Link href="/vehicles/new">
                  <Plus aria-hidden />
                  New vehicle
                </Link>
              </Button>
            ) : null}
          </>
        }
      />
      <VehicleTable
        rows={rows}
        total={pagination.total}
        state={state}
        makes={makes}
        today={today()}
        mayCreate={mayCreate}
        mayExport={may(actor, "records:export")}
      />
    </>
  );
}
