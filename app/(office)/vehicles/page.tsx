import { Plus } from "lucide-react";
import Link from "next/link";
import { listMetadata } from "@/components/table/list-title";
import { type AddressParams, readTableState } from "@/components/table/url-state";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { VehicleTable } from "@/components/vehicles/vehicle-table";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { pageInput } from "@/lib/lists/page-input";
import { listMakes, listVehicles } from "@/lib/vehicles/queries/vehicles";
import { VEHICLE_SORTS, VehicleList } from "@/lib/vehicles/schema";

const ADDRESS = {
  path: "/vehicles",
  sorts: VEHICLE_SORTS.map((sort) => sort.replace(/^-/, "")),
  defaultSort: VEHICLE_SORTS[0],
  filters: ["make", "mot_due_within", "mot_expired", "archived", "customer_id"],
};

export const generateMetadata = listMetadata("Vehicles", ADDRESS);

export default async function VehiclesPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("vehicles:read");
  const params = await searchParams;
  const [{ rows, pagination }, makes] = await Promise.all([
    ask(listVehicles, actor, pageInput(VehicleList, params)),
    ask(listMakes, actor, {}),
  ]);
  const mayCreate = may(actor, "vehicles:create");
  return (
    <>
      <PageHeader
        title="Vehicles"
        actions={
          mayCreate ? (
            <Button asChild variant="primary">
              <Link href="/vehicles/new">
                <Plus aria-hidden />
                New vehicle
              </Link>
            </Button>
          ) : null
        }
      />
      <VehicleTable
        rows={rows}
        total={pagination.total}
        state={readTableState(ADDRESS, params)}
        makes={makes}
        today={today()}
        mayCreate={mayCreate}
        mayExport={may(actor, "records:export")}
      />
    </>
  );
}
