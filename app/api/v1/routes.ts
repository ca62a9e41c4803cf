// Made by `npm run routes` from the folder tree; a test holds the two together.
import type { RouteTable } from "@/lib/api/router";
import * as route0 from "./advisories/[id]/resolve/route";
import * as route1 from "./advisories/[id]/route";
import * as route2 from "./api-keys/[id]/route";
import * as route3 from "./api-keys/route";
import * as route4 from "./appointments/[id]/cancel/route";
import * as route5 from "./appointments/[id]/route";
import * as route6 from "./appointments/[id]/status/route";
import * as route7 from "./appointments/availability/route";
import * as route8 from "./appointments/calendar/route";
import * as route9 from "./appointments/diary/route";
import * as route10 from "./appointments/route";
import * as route11 from "./audit/route";
import * as route12 from "./auth/change-password/route";
import * as route13 from "./auth/jwks.json/route";
import * as route14 from "./auth/login/route";
import * as route15 from "./auth/logout/route";
import * as route16 from "./auth/profile/route";
import * as route17 from "./auth/refresh/route";
import * as route18 from "./auth/sessions/[id]/route";
import * as route19 from "./auth/sessions/route";
import * as route20 from "./cash-ups/[day]/reopen/route";
import * as route21 from "./cash-ups/[day]/route";
import * as route22 from "./cash-ups/route";
import * as route23 from "./contacts/[id]/route";
import * as route24 from "./customers/[id]/consents/route";
import * as route25 from "./customers/[id]/contacts/route";
import * as route26 from "./customers/[id]/documents/route";
import * as route27 from "./customers/[id]/merge/route";
import * as route28 from "./customers/[id]/receipts/route";
import * as route29 from "./customers/[id]/restore/route";
import * as route30 from "./customers/[id]/route";
import * as route31 from "./customers/[id]/statement/email/route";
import * as route32 from "./customers/[id]/statement/route";
import * as route33 from "./customers/[id]/vehicles/route";
import * as route34 from "./customers/route";
import * as route35 from "./docs/route";
import * as route36 from "./documents/[id]/advisories/route";
import * as route37 from "./documents/[id]/allocations/route";
import * as route38 from "./documents/[id]/convert/route";
import * as route39 from "./documents/[id]/copy/route";
import * as route40 from "./documents/[id]/credit/route";
import * as route41 from "./documents/[id]/email/route";
import * as route42 from "./documents/[id]/excess/route";
import * as route43 from "./documents/[id]/issue/route";
import * as route44 from "./documents/[id]/line-items/[line_id]/route";
import * as route45 from "./documents/[id]/line-items/route";
import * as route46 from "./documents/[id]/pdf/route";
import * as route47 from "./documents/[id]/print/route";
import * as route48 from "./documents/[id]/put-on-account/route";
import * as route49 from "./documents/[id]/receipts/route";
import * as route50 from "./documents/[id]/route";
import * as route51 from "./documents/[id]/split/route";
import * as route52 from "./documents/[id]/status/route";
import * as route53 from "./documents/route";
import * as route54 from "./holidays/[id]/route";
import * as route55 from "./holidays/route";
import * as route56 from "./imports/[id]/cancel/route";
import * as route57 from "./imports/[id]/route";
import * as route58 from "./imports/[id]/undo/route";
import * as route59 from "./imports/route";
import * as route60 from "./messages/[id]/resend/route";
import * as route61 from "./messages/[id]/route";
import * as route62 from "./messages/route";
import * as route63 from "./openapi.json/route";
import * as route64 from "./preset-descriptions/[id]/route";
import * as route65 from "./preset-descriptions/route";
import * as route66 from "./receipts/[id]/allocations/[document_id]/route";
import * as route67 from "./receipts/[id]/allocations/route";
import * as route68 from "./receipts/[id]/email/route";
import * as route69 from "./receipts/[id]/pdf/route";
import * as route70 from "./receipts/[id]/refunds/route";
import * as route71 from "./receipts/[id]/route";
import * as route72 from "./receipts/route";
import * as route73 from "./reminder-templates/[id]/route";
import * as route74 from "./reminder-templates/route";
import * as route75 from "./reminders/[id]/complete/route";
import * as route76 from "./reminders/[id]/route";
import * as route77 from "./reminders/[id]/skip/route";
import * as route78 from "./reminders/route";
import * as route79 from "./reports/outstanding/documents/route";
import * as route80 from "./reports/outstanding/route";
import * as route81 from "./reports/profit-loss/route";
import * as route82 from "./reports/receipts/route";
import * as route83 from "./reports/sales/documents/route";
import * as route84 from "./reports/sales/route";
import * as route85 from "./reports/vat/route";
import * as route86 from "./resources/[id]/route";
import * as route87 from "./resources/route";
import * as route88 from "./saved-jobs/[id]/route";
import * as route89 from "./saved-jobs/route";
import * as route90 from "./settings/documents/route";
import * as route91 from "./settings/garage/route";
import * as route92 from "./settings/number-series/[series]/route";
import * as route93 from "./settings/number-series/route";
import * as route94 from "./settings/opening-hours/route";
import * as route95 from "./settings/papers/route";
import * as route96 from "./settings/permissions/[role]/[permission]/route";
import * as route97 from "./settings/permissions/[role]/route";
import * as route98 from "./settings/permissions/route";
import * as route99 from "./settings/statuses/route";
import * as route100 from "./settings/stock/route";
import * as route101 from "./settings/webhooks/route";
import * as route102 from "./stock/[id]/movements/route";
import * as route103 from "./stock/[id]/restore/route";
import * as route104 from "./stock/[id]/route";
import * as route105 from "./stock/adjust/route";
import * as route106 from "./stock/goods-in/route";
import * as route107 from "./stock/low-stock/route";
import * as route108 from "./stock/route";
import * as route109 from "./stock/search/route";
import * as route110 from "./stock/take/route";
import * as route111 from "./suppliers/[id]/restore/route";
import * as route112 from "./suppliers/[id]/route";
import * as route113 from "./suppliers/route";
import * as route114 from "./tax-codes/route";
import * as route115 from "./users/[id]/activate/route";
import * as route116 from "./users/[id]/deactivate/route";
import * as route117 from "./users/[id]/end-sessions/route";
import * as route118 from "./users/[id]/reset-password/route";
import * as route119 from "./users/[id]/route";
import * as route120 from "./users/route";
import * as route121 from "./vat-periods/[id]/close/route";
import * as route122 from "./vat-periods/[id]/reopen/route";
import * as route123 from "./vat-periods/[id]/route";
import * as route124 from "./vat-periods/route";
import * as route125 from "./vehicles/[id]/advisories/route";
import * as route126 from "./vehicles/[id]/change-plate/route";
import * as route127 from "./vehicles/[id]/history/route";
import * as route128 from "./vehicles/[id]/mileage/route";
import * as route129 from "./vehicles/[id]/move-plate/route";
import * as route130 from "./vehicles/[id]/offered-work/route";
import * as route131 from "./vehicles/[id]/reminders/route";
import * as route132 from "./vehicles/[id]/restore/route";
import * as route133 from "./vehicles/[id]/route";
import * as route134 from "./vehicles/[id]/transfer/route";
import * as route135 from "./vehicles/lookup/route";
import * as route136 from "./vehicles/route";
import * as route137 from "./webhook-deliveries/[id]/replay/route";
import * as route138 from "./webhook-deliveries/[id]/route";
import * as route139 from "./webhooks/[id]/deliveries/route";
import * as route140 from "./webhooks/[id]/enable/route";
import * as route141 from "./webhooks/[id]/rotate-secret/route";
import * as route142 from "./webhooks/[id]/route";
import * as route143 from "./webhooks/[id]/test/route";
import * as route144 from "./webhooks/events/route";
import * as route145 from "./webhooks/route";

export const routes: RouteTable = [
  ["/advisories/[id]/resolve", route0],
  ["/advisories/[id]", route1],
  ["/api-keys/[id]", route2],
  ["/api-keys", route3],
  ["/appointments/[id]/cancel", route4],
  ["/appointments/[id]", route5],
  ["/appointments/[id]/status", route6],
  ["/appointments/availability", route7],
  ["/appointments/calendar", route8],
  ["/appointments/diary", route9],
  ["/appointments", route10],
  ["/audit", route11],
  ["/auth/change-password", route12],
  ["/auth/jwks.json", route13],
  ["/auth/login", route14],
  ["/auth/logout", route15],
  ["/auth/profile", route16],
  ["/auth/refresh", route17],
  ["/auth/sessions/[id]", route18],
  ["/auth/sessions", route19],
  ["/cash-ups/[day]/reopen", route20],
  ["/cash-ups/[day]", route21],
  ["/cash-ups", route22],
  ["/contacts/[id]", route23],
  ["/customers/[id]/consents", route24],
  ["/customers/[id]/contacts", route25],
  ["/customers/[id]/documents", route26],
  ["/customers/[id]/merge", route27],
  ["/customers/[id]/receipts", route28],
  ["/customers/[id]/restore", route29],
  ["/customers/[id]", route30],
  ["/customers/[id]/statement/email", route31],
  ["/customers/[id]/statement", route32],
  ["/customers/[id]/vehicles", route33],
  ["/customers", route34],
  ["/docs", route35],
  ["/documents/[id]/advisories", route36],
  ["/documents/[id]/allocations", route37],
  ["/documents/[id]/convert", route38],
  ["/documents/[id]/copy", route39],
  ["/documents/[id]/credit", route40],
  ["/documents/[id]/email", route41],
  ["/documents/[id]/excess", route42],
  ["/documents/[id]/issue", route43],
  ["/documents/[id]/line-items/[line_id]", route44],
  ["/documents/[id]/line-items", route45],
  ["/documents/[id]/pdf", route46],
  ["/documents/[id]/print", route47],
  ["/documents/[id]/put-on-account", route48],
  ["/documents/[id]/receipts", route49],
  ["/documents/[id]", route50],
  ["/documents/[id]/split", route51],
  ["/documents/[id]/status", route52],
  ["/documents", route53],
  ["/holidays/[id]", route54],
  ["/holidays", route55],
  ["/imports/[id]/cancel", route56],
  ["/imports/[id]", route57],
  ["/imports/[id]/undo", route58],
  ["/imports", route59],
  ["/messages/[id]/resend", route60],
  ["/messages/[id]", route61],
  ["/messages", route62],
  ["/openapi.json", route63],
  ["/preset-descriptions/[id]", route64],
  ["/preset-descriptions", route65],
  ["/receipts/[id]/allocations/[document_id]", route66],
  ["/receipts/[id]/allocations", route67],
  ["/receipts/[id]/email", route68],
  ["/receipts/[id]/pdf", route69],
  ["/receipts/[id]/refunds", route70],
  ["/receipts/[id]", route71],
  ["/receipts", route72],
  ["/reminder-templates/[id]", route73],
  ["/reminder-templates", route74],
  ["/reminders/[id]/complete", route75],
  ["/reminders/[id]", route76],
  ["/reminders/[id]/skip", route77],
  ["/reminders", route78],
  ["/reports/outstanding/documents", route79],
  ["/reports/outstanding", route80],
  ["/reports/profit-loss", route81],
  ["/reports/receipts", route82],
  ["/reports/sales/documents", route83],
  ["/reports/sales", route84],
  ["/reports/vat", route85],
  ["/resources/[id]", route86],
  ["/resources", route87],
  ["/saved-jobs/[id]", route88],
  ["/saved-jobs", route89],
  ["/settings/documents", route90],
  ["/settings/garage", route91],
  ["/settings/number-series/[series]", route92],
  ["/settings/number-series", route93],
  ["/settings/opening-hours", route94],
  ["/settings/papers", route95],
  ["/settings/permissions/[role]/[permission]", route96],
  ["/settings/permissions/[role]", route97],
  ["/settings/permissions", route98],
  ["/settings/statuses", route99],
  ["/settings/stock", route100],
  ["/settings/webhooks", route101],
  ["/stock/[id]/movements", route102],
  ["/stock/[id]/restore", route103],
  ["/stock/[id]", route104],
  ["/stock/adjust", route105],
  ["/stock/goods-in", route106],
  ["/stock/low-stock", route107],
  ["/stock", route108],
  ["/stock/search", route109],
  ["/stock/take", route110],
  ["/suppliers/[id]/restore", route111],
  ["/suppliers/[id]", route112],
  ["/suppliers", route113],
  ["/tax-codes", route114],
  ["/users/[id]/activate", route115],
  ["/users/[id]/deactivate", route116],
  ["/users/[id]/end-sessions", route117],
  ["/users/[id]/reset-password", route118],
  ["/users/[id]", route119],
  ["/users", route120],
  ["/vat-periods/[id]/close", route121],
  ["/vat-periods/[id]/reopen", route122],
  ["/vat-periods/[id]", route123],
  ["/vat-periods", route124],
  ["/vehicles/[id]/advisories", route125],
  ["/vehicles/[id]/change-plate", route126],
  ["/vehicles/[id]/history", route127],
  ["/vehicles/[id]/mileage", route128],
  ["/vehicles/[id]/move-plate", route129],
  ["/vehicles/[id]/offered-work", route130],
  ["/vehicles/[id]/reminders", route131],
  ["/vehicles/[id]/restore", route132],
  ["/vehicles/[id]", route133],
  ["/vehicles/[id]/transfer", route134],
  ["/vehicles/lookup", route135],
  ["/vehicles", route136],
  ["/webhook-deliveries/[id]/replay", route137],
  ["/webhook-deliveries/[id]", route138],
  ["/webhooks/[id]/deliveries", route139],
  ["/webhooks/[id]/enable", route140],
  ["/webhooks/[id]/rotate-secret", route141],
  ["/webhooks/[id]", route142],
  ["/webhooks/[id]/test", route143],
  ["/webhooks/events", route144],
  ["/webhooks", route145],
];
