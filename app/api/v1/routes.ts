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
import * as route32 from "./customers/[id]/statement/pdf/route";
import * as route33 from "./customers/[id]/statement/route";
import * as route34 from "./customers/[id]/vehicles/route";
import * as route35 from "./customers/route";
import * as route36 from "./customers/search/route";
import * as route37 from "./docs/route";
import * as route38 from "./documents/[id]/advisor-sheet/route";
import * as route39 from "./documents/[id]/advisories/route";
import * as route40 from "./documents/[id]/allocations/route";
import * as route41 from "./documents/[id]/convert/route";
import * as route42 from "./documents/[id]/copy/route";
import * as route43 from "./documents/[id]/credit/route";
import * as route44 from "./documents/[id]/email/route";
import * as route45 from "./documents/[id]/excess/route";
import * as route46 from "./documents/[id]/issue/route";
import * as route47 from "./documents/[id]/line-items/[line_id]/route";
import * as route48 from "./documents/[id]/line-items/route";
import * as route49 from "./documents/[id]/pdf/route";
import * as route50 from "./documents/[id]/print/route";
import * as route51 from "./documents/[id]/put-on-account/route";
import * as route52 from "./documents/[id]/receipts/route";
import * as route53 from "./documents/[id]/release-money/route";
import * as route54 from "./documents/[id]/route";
import * as route55 from "./documents/[id]/split/route";
import * as route56 from "./documents/[id]/status/route";
import * as route57 from "./documents/blank/route";
import * as route58 from "./documents/route";
import * as route59 from "./documents/search/route";
import * as route60 from "./holidays/[id]/route";
import * as route61 from "./holidays/route";
import * as route62 from "./imports/[id]/cancel/route";
import * as route63 from "./imports/[id]/route";
import * as route64 from "./imports/[id]/undo/route";
import * as route65 from "./imports/route";
import * as route66 from "./messages/[id]/resend/route";
import * as route67 from "./messages/[id]/route";
import * as route68 from "./messages/route";
import * as route69 from "./openapi.json/route";
import * as route70 from "./preset-descriptions/[id]/route";
import * as route71 from "./preset-descriptions/route";
import * as route72 from "./receipts/[id]/allocations/[document_id]/route";
import * as route73 from "./receipts/[id]/allocations/route";
import * as route74 from "./receipts/[id]/email/route";
import * as route75 from "./receipts/[id]/pdf/route";
import * as route76 from "./receipts/[id]/refunds/route";
import * as route77 from "./receipts/[id]/route";
import * as route78 from "./receipts/route";
import * as route79 from "./reminder-templates/[id]/route";
import * as route80 from "./reminder-templates/route";
import * as route81 from "./reminders/[id]/complete/route";
import * as route82 from "./reminders/[id]/route";
import * as route83 from "./reminders/[id]/skip/route";
import * as route84 from "./reminders/route";
import * as route85 from "./reports/outstanding/documents/route";
import * as route86 from "./reports/outstanding/route";
import * as route87 from "./reports/profit-loss/route";
import * as route88 from "./reports/receipts/route";
import * as route89 from "./reports/sales/documents/route";
import * as route90 from "./reports/sales/route";
import * as route91 from "./reports/vat/route";
import * as route92 from "./resources/[id]/route";
import * as route93 from "./resources/route";
import * as route94 from "./saved-jobs/[id]/route";
import * as route95 from "./saved-jobs/route";
import * as route96 from "./settings/documents/route";
import * as route97 from "./settings/garage/route";
import * as route98 from "./settings/number-series/[series]/route";
import * as route99 from "./settings/number-series/route";
import * as route100 from "./settings/opening-hours/route";
import * as route101 from "./settings/papers/route";
import * as route102 from "./settings/permissions/[role]/[permission]/route";
import * as route103 from "./settings/permissions/[role]/route";
import * as route104 from "./settings/permissions/route";
import * as route105 from "./settings/statuses/[id]/route";
import * as route106 from "./settings/statuses/order/route";
import * as route107 from "./settings/statuses/route";
import * as route108 from "./settings/stock/route";
import * as route109 from "./settings/webhooks/route";
import * as route110 from "./stock/[id]/movements/route";
import * as route111 from "./stock/[id]/restore/route";
import * as route112 from "./stock/[id]/route";
import * as route113 from "./stock/adjust/route";
import * as route114 from "./stock/goods-in/route";
import * as route115 from "./stock/low-stock/route";
import * as route116 from "./stock/route";
import * as route117 from "./stock/search/route";
import * as route118 from "./stock/take/route";
import * as route119 from "./suppliers/[id]/restore/route";
import * as route120 from "./suppliers/[id]/route";
import * as route121 from "./suppliers/route";
import * as route122 from "./tax-codes/route";
import * as route123 from "./users/[id]/activate/route";
import * as route124 from "./users/[id]/deactivate/route";
import * as route125 from "./users/[id]/end-sessions/route";
import * as route126 from "./users/[id]/reset-password/route";
import * as route127 from "./users/[id]/route";
import * as route128 from "./users/route";
import * as route129 from "./vat-periods/[id]/close/route";
import * as route130 from "./vat-periods/[id]/reopen/route";
import * as route131 from "./vat-periods/[id]/route";
import * as route132 from "./vat-periods/route";
import * as route133 from "./vehicles/[id]/advisories/route";
import * as route134 from "./vehicles/[id]/change-plate/route";
import * as route135 from "./vehicles/[id]/history/route";
import * as route136 from "./vehicles/[id]/mileage/route";
import * as route137 from "./vehicles/[id]/move-plate/route";
import * as route138 from "./vehicles/[id]/offered-work/route";
import * as route139 from "./vehicles/[id]/reminders/route";
import * as route140 from "./vehicles/[id]/restore/route";
import * as route141 from "./vehicles/[id]/route";
import * as route142 from "./vehicles/[id]/transfer/route";
import * as route143 from "./vehicles/lookup/route";
import * as route144 from "./vehicles/route";
import * as route145 from "./vehicles/search/route";
import * as route146 from "./webhook-deliveries/[id]/replay/route";
import * as route147 from "./webhook-deliveries/[id]/route";
import * as route148 from "./webhooks/[id]/deliveries/route";
import * as route149 from "./webhooks/[id]/enable/route";
import * as route150 from "./webhooks/[id]/replay-failed/route";
import * as route151 from "./webhooks/[id]/rotate-secret/route";
import * as route152 from "./webhooks/[id]/route";
import * as route153 from "./webhooks/[id]/test/route";
import * as route154 from "./webhooks/events/route";
import * as route155 from "./webhooks/route";

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
  ["/customers/[id]/statement/pdf", route32],
  ["/customers/[id]/statement", route33],
  ["/customers/[id]/vehicles", route34],
  ["/customers", route35],
  ["/customers/search", route36],
  ["/docs", route37],
  ["/documents/[id]/advisor-sheet", route38],
  ["/documents/[id]/advisories", route39],
  ["/documents/[id]/allocations", route40],
  ["/documents/[id]/convert", route41],
  ["/documents/[id]/copy", route42],
  ["/documents/[id]/credit", route43],
  ["/documents/[id]/email", route44],
  ["/documents/[id]/excess", route45],
  ["/documents/[id]/issue", route46],
  ["/documents/[id]/line-items/[line_id]", route47],
  ["/documents/[id]/line-items", route48],
  ["/documents/[id]/pdf", route49],
  ["/documents/[id]/print", route50],
  ["/documents/[id]/put-on-account", route51],
  ["/documents/[id]/receipts", route52],
  ["/documents/[id]/release-money", route53],
  ["/documents/[id]", route54],
  ["/documents/[id]/split", route55],
  ["/documents/[id]/status", route56],
  ["/documents/blank", route57],
  ["/documents", route58],
  ["/documents/search", route59],
  ["/holidays/[id]", route60],
  ["/holidays", route61],
  ["/imports/[id]/cancel", route62],
  ["/imports/[id]", route63],
  ["/imports/[id]/undo", route64],
  ["/imports", route65],
  ["/messages/[id]/resend", route66],
  ["/messages/[id]", route67],
  ["/messages", route68],
  ["/openapi.json", route69],
  ["/preset-descriptions/[id]", route70],
  ["/preset-descriptions", route71],
  ["/receipts/[id]/allocations/[document_id]", route72],
  ["/receipts/[id]/allocations", route73],
  ["/receipts/[id]/email", route74],
  ["/receipts/[id]/pdf", route75],
  ["/receipts/[id]/refunds", route76],
  ["/receipts/[id]", route77],
  ["/receipts", route78],
  ["/reminder-templates/[id]", route79],
  ["/reminder-templates", route80],
  ["/reminders/[id]/complete", route81],
  ["/reminders/[id]", route82],
  ["/reminders/[id]/skip", route83],
  ["/reminders", route84],
  ["/reports/outstanding/documents", route85],
  ["/reports/outstanding", route86],
  ["/reports/profit-loss", route87],
  ["/reports/receipts", route88],
  ["/reports/sales/documents", route89],
  ["/reports/sales", route90],
  ["/reports/vat", route91],
  ["/resources/[id]", route92],
  ["/resources", route93],
  ["/saved-jobs/[id]", route94],
  ["/saved-jobs", route95],
  ["/settings/documents", route96],
  ["/settings/garage", route97],
  ["/settings/number-series/[series]", route98],
  ["/settings/number-series", route99],
  ["/settings/opening-hours", route100],
  ["/settings/papers", route101],
  ["/settings/permissions/[role]/[permission]", route102],
  ["/settings/permissions/[role]", route103],
  ["/settings/permissions", route104],
  ["/settings/statuses/[id]", route105],
  ["/settings/statuses/order", route106],
  ["/settings/statuses", route107],
  ["/settings/stock", route108],
  ["/settings/webhooks", route109],
  ["/stock/[id]/movements", route110],
  ["/stock/[id]/restore", route111],
  ["/stock/[id]", route112],
  ["/stock/adjust", route113],
  ["/stock/goods-in", route114],
  ["/stock/low-stock", route115],
  ["/stock", route116],
  ["/stock/search", route117],
  ["/stock/take", route118],
  ["/suppliers/[id]/restore", route119],
  ["/suppliers/[id]", route120],
  ["/suppliers", route121],
  ["/tax-codes", route122],
  ["/users/[id]/activate", route123],
  ["/users/[id]/deactivate", route124],
  ["/users/[id]/end-sessions", route125],
  ["/users/[id]/reset-password", route126],
  ["/users/[id]", route127],
  ["/users", route128],
  ["/vat-periods/[id]/close", route129],
  ["/vat-periods/[id]/reopen", route130],
  ["/vat-periods/[id]", route131],
  ["/vat-periods", route132],
  ["/vehicles/[id]/advisories", route133],
  ["/vehicles/[id]/change-plate", route134],
  ["/vehicles/[id]/history", route135],
  ["/vehicles/[id]/mileage", route136],
  ["/vehicles/[id]/move-plate", route137],
  ["/vehicles/[id]/offered-work", route138],
  ["/vehicles/[id]/reminders", route139],
  ["/vehicles/[id]/restore", route140],
  ["/vehicles/[id]", route141],
  ["/vehicles/[id]/transfer", route142],
  ["/vehicles/lookup", route143],
  ["/vehicles", route144],
  ["/vehicles/search", route145],
  ["/webhook-deliveries/[id]/replay", route146],
  ["/webhook-deliveries/[id]", route147],
  ["/webhooks/[id]/deliveries", route148],
  ["/webhooks/[id]/enable", route149],
  ["/webhooks/[id]/replay-failed", route150],
  ["/webhooks/[id]/rotate-secret", route151],
  ["/webhooks/[id]", route152],
  ["/webhooks/[id]/test", route153],
  ["/webhooks/events", route154],
  ["/webhooks", route155],
];
