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
import * as route37 from "./deletions/route";
import * as route38 from "./docs/route";
import * as route39 from "./documents/[id]/advisor-sheet/route";
import * as route40 from "./documents/[id]/advisories/route";
import * as route41 from "./documents/[id]/allocations/route";
import * as route42 from "./documents/[id]/answer/route";
import * as route43 from "./documents/[id]/ask-to-issue/route";
import * as route44 from "./documents/[id]/convert/route";
import * as route45 from "./documents/[id]/copy/route";
import * as route46 from "./documents/[id]/credit/route";
import * as route47 from "./documents/[id]/email/route";
import * as route48 from "./documents/[id]/excess/route";
import * as route49 from "./documents/[id]/issue/route";
import * as route50 from "./documents/[id]/issuers/route";
import * as route51 from "./documents/[id]/keep-on-account/route";
import * as route52 from "./documents/[id]/line-items/[line_id]/route";
import * as route53 from "./documents/[id]/line-items/route";
import * as route54 from "./documents/[id]/pay-out/route";
import * as route55 from "./documents/[id]/pdf/route";
import * as route56 from "./documents/[id]/print/route";
import * as route57 from "./documents/[id]/put-on-account/route";
import * as route58 from "./documents/[id]/receipts/route";
import * as route59 from "./documents/[id]/release-money/route";
import * as route60 from "./documents/[id]/route";
import * as route61 from "./documents/[id]/split/route";
import * as route62 from "./documents/[id]/status/route";
import * as route63 from "./documents/blank/route";
import * as route64 from "./documents/route";
import * as route65 from "./documents/search/route";
import * as route66 from "./events/route";
import * as route67 from "./holidays/[id]/route";
import * as route68 from "./holidays/route";
import * as route69 from "./imports/[id]/cancel/route";
import * as route70 from "./imports/[id]/route";
import * as route71 from "./imports/[id]/undo/route";
import * as route72 from "./imports/route";
import * as route73 from "./messages/[id]/resend/route";
import * as route74 from "./messages/[id]/route";
import * as route75 from "./messages/route";
import * as route76 from "./openapi.json/route";
import * as route77 from "./preset-descriptions/[id]/route";
import * as route78 from "./preset-descriptions/route";
import * as route79 from "./receipts/[id]/allocations/[document_id]/route";
import * as route80 from "./receipts/[id]/allocations/route";
import * as route81 from "./receipts/[id]/email/route";
import * as route82 from "./receipts/[id]/pdf/route";
import * as route83 from "./receipts/[id]/refunds/route";
import * as route84 from "./receipts/[id]/route";
import * as route85 from "./receipts/route";
import * as route86 from "./reminder-templates/[id]/route";
import * as route87 from "./reminder-templates/route";
import * as route88 from "./reminders/[id]/complete/route";
import * as route89 from "./reminders/[id]/route";
import * as route90 from "./reminders/[id]/skip/route";
import * as route91 from "./reminders/route";
import * as route92 from "./reports/outstanding/documents/route";
import * as route93 from "./reports/outstanding/route";
import * as route94 from "./reports/profit-loss/route";
import * as route95 from "./reports/receipts/route";
import * as route96 from "./reports/sales/documents/route";
import * as route97 from "./reports/sales/route";
import * as route98 from "./reports/vat/route";
import * as route99 from "./resources/[id]/route";
import * as route100 from "./resources/route";
import * as route101 from "./saved-jobs/[id]/route";
import * as route102 from "./saved-jobs/route";
import * as route103 from "./settings/documents/route";
import * as route104 from "./settings/garage/route";
import * as route105 from "./settings/number-series/[series]/route";
import * as route106 from "./settings/number-series/route";
import * as route107 from "./settings/opening-hours/route";
import * as route108 from "./settings/papers/route";
import * as route109 from "./settings/permissions/[role]/[permission]/route";
import * as route110 from "./settings/permissions/[role]/route";
import * as route111 from "./settings/permissions/route";
import * as route112 from "./settings/statuses/[id]/route";
import * as route113 from "./settings/statuses/order/route";
import * as route114 from "./settings/statuses/route";
import * as route115 from "./settings/stock/route";
import * as route116 from "./settings/webhooks/route";
import * as route117 from "./stock/[id]/movements/route";
import * as route118 from "./stock/[id]/restore/route";
import * as route119 from "./stock/[id]/route";
import * as route120 from "./stock/adjust/route";
import * as route121 from "./stock/goods-in/route";
import * as route122 from "./stock/low-stock/route";
import * as route123 from "./stock/route";
import * as route124 from "./stock/search/route";
import * as route125 from "./stock/take/route";
import * as route126 from "./suppliers/[id]/restore/route";
import * as route127 from "./suppliers/[id]/route";
import * as route128 from "./suppliers/route";
import * as route129 from "./tax-codes/route";
import * as route130 from "./users/[id]/activate/route";
import * as route131 from "./users/[id]/deactivate/route";
import * as route132 from "./users/[id]/end-sessions/route";
import * as route133 from "./users/[id]/reset-password/route";
import * as route134 from "./users/[id]/route";
import * as route135 from "./users/route";
import * as route136 from "./vat-periods/[id]/close/route";
import * as route137 from "./vat-periods/[id]/reopen/route";
import * as route138 from "./vat-periods/[id]/route";
import * as route139 from "./vat-periods/[id]/split/route";
import * as route140 from "./vat-periods/route";
import * as route141 from "./vehicles/[id]/advisories/route";
import * as route142 from "./vehicles/[id]/change-plate/route";
import * as route143 from "./vehicles/[id]/history/route";
import * as route144 from "./vehicles/[id]/mileage/route";
import * as route145 from "./vehicles/[id]/move-plate/route";
import * as route146 from "./vehicles/[id]/offered-work/route";
import * as route147 from "./vehicles/[id]/reminders/route";
import * as route148 from "./vehicles/[id]/restore/route";
import * as route149 from "./vehicles/[id]/route";
import * as route150 from "./vehicles/[id]/transfer/route";
import * as route151 from "./vehicles/lookup/route";
import * as route152 from "./vehicles/route";
import * as route153 from "./vehicles/search/route";
import * as route154 from "./webhook-deliveries/[id]/replay/route";
import * as route155 from "./webhook-deliveries/[id]/route";
import * as route156 from "./webhooks/[id]/deliveries/route";
import * as route157 from "./webhooks/[id]/enable/route";
import * as route158 from "./webhooks/[id]/replay-failed/route";
import * as route159 from "./webhooks/[id]/rotate-secret/route";
import * as route160 from "./webhooks/[id]/route";
import * as route161 from "./webhooks/[id]/test/route";
import * as route162 from "./webhooks/events/route";
import * as route163 from "./webhooks/route";

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
  ["/deletions", route37],
  ["/docs", route38],
  ["/documents/[id]/advisor-sheet", route39],
  ["/documents/[id]/advisories", route40],
  ["/documents/[id]/allocations", route41],
  ["/documents/[id]/answer", route42],
  ["/documents/[id]/ask-to-issue", route43],
  ["/documents/[id]/convert", route44],
  ["/documents/[id]/copy", route45],
  ["/documents/[id]/credit", route46],
  ["/documents/[id]/email", route47],
  ["/documents/[id]/excess", route48],
  ["/documents/[id]/issue", route49],
  ["/documents/[id]/issuers", route50],
  ["/documents/[id]/keep-on-account", route51],
  ["/documents/[id]/line-items/[line_id]", route52],
  ["/documents/[id]/line-items", route53],
  ["/documents/[id]/pay-out", route54],
  ["/documents/[id]/pdf", route55],
  ["/documents/[id]/print", route56],
  ["/documents/[id]/put-on-account", route57],
  ["/documents/[id]/receipts", route58],
  ["/documents/[id]/release-money", route59],
  ["/documents/[id]", route60],
  ["/documents/[id]/split", route61],
  ["/documents/[id]/status", route62],
  ["/documents/blank", route63],
  ["/documents", route64],
  ["/documents/search", route65],
  ["/events", route66],
  ["/holidays/[id]", route67],
  ["/holidays", route68],
  ["/imports/[id]/cancel", route69],
  ["/imports/[id]", route70],
  ["/imports/[id]/undo", route71],
  ["/imports", route72],
  ["/messages/[id]/resend", route73],
  ["/messages/[id]", route74],
  ["/messages", route75],
  ["/openapi.json", route76],
  ["/preset-descriptions/[id]", route77],
  ["/preset-descriptions", route78],
  ["/receipts/[id]/allocations/[document_id]", route79],
  ["/receipts/[id]/allocations", route80],
  ["/receipts/[id]/email", route81],
  ["/receipts/[id]/pdf", route82],
  ["/receipts/[id]/refunds", route83],
  ["/receipts/[id]", route84],
  ["/receipts", route85],
  ["/reminder-templates/[id]", route86],
  ["/reminder-templates", route87],
  ["/reminders/[id]/complete", route88],
  ["/reminders/[id]", route89],
  ["/reminders/[id]/skip", route90],
  ["/reminders", route91],
  ["/reports/outstanding/documents", route92],
  ["/reports/outstanding", route93],
  ["/reports/profit-loss", route94],
  ["/reports/receipts", route95],
  ["/reports/sales/documents", route96],
  ["/reports/sales", route97],
  ["/reports/vat", route98],
  ["/resources/[id]", route99],
  ["/resources", route100],
  ["/saved-jobs/[id]", route101],
  ["/saved-jobs", route102],
  ["/settings/documents", route103],
  ["/settings/garage", route104],
  ["/settings/number-series/[series]", route105],
  ["/settings/number-series", route106],
  ["/settings/opening-hours", route107],
  ["/settings/papers", route108],
  ["/settings/permissions/[role]/[permission]", route109],
  ["/settings/permissions/[role]", route110],
  ["/settings/permissions", route111],
  ["/settings/statuses/[id]", route112],
  ["/settings/statuses/order", route113],
  ["/settings/statuses", route114],
  ["/settings/stock", route115],
  ["/settings/webhooks", route116],
  ["/stock/[id]/movements", route117],
  ["/stock/[id]/restore", route118],
  ["/stock/[id]", route119],
  ["/stock/adjust", route120],
  ["/stock/goods-in", route121],
  ["/stock/low-stock", route122],
  ["/stock", route123],
  ["/stock/search", route124],
  ["/stock/take", route125],
  ["/suppliers/[id]/restore", route126],
  ["/suppliers/[id]", route127],
  ["/suppliers", route128],
  ["/tax-codes", route129],
  ["/users/[id]/activate", route130],
  ["/users/[id]/deactivate", route131],
  ["/users/[id]/end-sessions", route132],
  ["/users/[id]/reset-password", route133],
  ["/users/[id]", route134],
  ["/users", route135],
  ["/vat-periods/[id]/close", route136],
  ["/vat-periods/[id]/reopen", route137],
  ["/vat-periods/[id]", route138],
  ["/vat-periods/[id]/split", route139],
  ["/vat-periods", route140],
  ["/vehicles/[id]/advisories", route141],
  ["/vehicles/[id]/change-plate", route142],
  ["/vehicles/[id]/history", route143],
  ["/vehicles/[id]/mileage", route144],
  ["/vehicles/[id]/move-plate", route145],
  ["/vehicles/[id]/offered-work", route146],
  ["/vehicles/[id]/reminders", route147],
  ["/vehicles/[id]/restore", route148],
  ["/vehicles/[id]", route149],
  ["/vehicles/[id]/transfer", route150],
  ["/vehicles/lookup", route151],
  ["/vehicles", route152],
  ["/vehicles/search", route153],
  ["/webhook-deliveries/[id]/replay", route154],
  ["/webhook-deliveries/[id]", route155],
  ["/webhooks/[id]/deliveries", route156],
  ["/webhooks/[id]/enable", route157],
  ["/webhooks/[id]/replay-failed", route158],
  ["/webhooks/[id]/rotate-secret", route159],
  ["/webhooks/[id]", route160],
  ["/webhooks/[id]/test", route161],
  ["/webhooks/events", route162],
  ["/webhooks", route163],
];
