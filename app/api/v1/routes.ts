// Made by `npm run routes` from the folder tree; a test holds the two together.
import type { RouteTable } from "@/lib/api/router";
import * as route0 from "./advisories/[id]/resolve/route";
import * as route1 from "./advisories/[id]/route";
import * as route2 from "./api-keys/[id]/route";
import * as route3 from "./api-keys/route";
import * as route4 from "./appointments/[id]/cancel/route";
import * as route5 from "./appointments/[id]/document/route";
import * as route6 from "./appointments/[id]/route";
import * as route7 from "./appointments/[id]/status/route";
import * as route8 from "./appointments/availability/route";
import * as route9 from "./appointments/bulk/route";
import * as route10 from "./appointments/calendar/route";
import * as route11 from "./appointments/diary/route";
import * as route12 from "./appointments/route";
import * as route13 from "./audit/route";
import * as route14 from "./auth/change-password/route";
import * as route15 from "./auth/jwks.json/route";
import * as route16 from "./auth/login/route";
import * as route17 from "./auth/logout/route";
import * as route18 from "./auth/me/route";
import * as route19 from "./auth/profile/route";
import * as route20 from "./auth/refresh/route";
import * as route21 from "./auth/sessions/[id]/route";
import * as route22 from "./auth/sessions/route";
import * as route23 from "./cash-ups/[day]/reopen/route";
import * as route24 from "./cash-ups/[day]/route";
import * as route25 from "./cash-ups/route";
import * as route26 from "./contacts/[id]/route";
import * as route27 from "./customers/[id]/consents/route";
import * as route28 from "./customers/[id]/contacts/bulk/route";
import * as route29 from "./customers/[id]/contacts/route";
import * as route30 from "./customers/[id]/documents/route";
import * as route31 from "./customers/[id]/merge/route";
import * as route32 from "./customers/[id]/receipts/route";
import * as route33 from "./customers/[id]/restore/route";
import * as route34 from "./customers/[id]/route";
import * as route35 from "./customers/[id]/statement/email/route";
import * as route36 from "./customers/[id]/statement/pdf/route";
import * as route37 from "./customers/[id]/statement/route";
import * as route38 from "./customers/[id]/vehicles/route";
import * as route39 from "./customers/bulk/route";
import * as route40 from "./customers/route";
import * as route41 from "./customers/search/route";
import * as route42 from "./deletions/route";
import * as route43 from "./docs/route";
import * as route44 from "./documents/[id]/advisor-sheet/route";
import * as route45 from "./documents/[id]/advisories/route";
import * as route46 from "./documents/[id]/allocations/route";
import * as route47 from "./documents/[id]/answer/route";
import * as route48 from "./documents/[id]/ask-to-issue/route";
import * as route49 from "./documents/[id]/convert/route";
import * as route50 from "./documents/[id]/copy/route";
import * as route51 from "./documents/[id]/credit/route";
import * as route52 from "./documents/[id]/email/route";
import * as route53 from "./documents/[id]/excess/route";
import * as route54 from "./documents/[id]/issue/route";
import * as route55 from "./documents/[id]/issuers/route";
import * as route56 from "./documents/[id]/keep-on-account/route";
import * as route57 from "./documents/[id]/line-items/[line_id]/route";
import * as route58 from "./documents/[id]/line-items/route";
import * as route59 from "./documents/[id]/pay-out/route";
import * as route60 from "./documents/[id]/pdf/route";
import * as route61 from "./documents/[id]/print/route";
import * as route62 from "./documents/[id]/put-on-account/route";
import * as route63 from "./documents/[id]/receipts/route";
import * as route64 from "./documents/[id]/release-money/route";
import * as route65 from "./documents/[id]/route";
import * as route66 from "./documents/[id]/split/route";
import * as route67 from "./documents/[id]/status/route";
import * as route68 from "./documents/blank/route";
import * as route69 from "./documents/bulk/route";
import * as route70 from "./documents/route";
import * as route71 from "./documents/search/route";
import * as route72 from "./events/route";
import * as route73 from "./holidays/[id]/route";
import * as route74 from "./holidays/bank-holidays/route";
import * as route75 from "./holidays/route";
import * as route76 from "./imports/[id]/cancel/route";
import * as route77 from "./imports/[id]/route";
import * as route78 from "./imports/[id]/undo/route";
import * as route79 from "./imports/route";
import * as route80 from "./messages/[id]/resend/route";
import * as route81 from "./messages/[id]/route";
import * as route82 from "./messages/route";
import * as route83 from "./notifications/mark-read/route";
import * as route84 from "./notifications/route";
import * as route85 from "./openapi.json/route";
import * as route86 from "./preset-descriptions/[id]/route";
import * as route87 from "./preset-descriptions/route";
import * as route88 from "./receipts/[id]/allocations/[document_id]/route";
import * as route89 from "./receipts/[id]/allocations/route";
import * as route90 from "./receipts/[id]/email/route";
import * as route91 from "./receipts/[id]/pdf/route";
import * as route92 from "./receipts/[id]/refunds/route";
import * as route93 from "./receipts/[id]/route";
import * as route94 from "./receipts/route";
import * as route95 from "./reminder-templates/[id]/route";
import * as route96 from "./reminder-templates/route";
import * as route97 from "./reminders/[id]/complete/route";
import * as route98 from "./reminders/[id]/route";
import * as route99 from "./reminders/[id]/skip/route";
import * as route100 from "./reminders/bulk/route";
import * as route101 from "./reminders/route";
import * as route102 from "./reports/outstanding/documents/route";
import * as route103 from "./reports/outstanding/route";
import * as route104 from "./reports/profit-loss/route";
import * as route105 from "./reports/receipts/route";
import * as route106 from "./reports/sales/documents/route";
import * as route107 from "./reports/sales/route";
import * as route108 from "./reports/vat/route";
import * as route109 from "./resources/[id]/route";
import * as route110 from "./resources/order/route";
import * as route111 from "./resources/route";
import * as route112 from "./saved-jobs/[id]/route";
import * as route113 from "./saved-jobs/route";
import * as route114 from "./settings/documents/route";
import * as route115 from "./settings/garage/route";
import * as route116 from "./settings/number-proposals/[series]/route";
import * as route117 from "./settings/number-proposals/route";
import * as route118 from "./settings/number-series/[series]/route";
import * as route119 from "./settings/number-series/route";
import * as route120 from "./settings/opening-hours/route";
import * as route121 from "./settings/papers/route";
import * as route122 from "./settings/permissions/[role]/[permission]/route";
import * as route123 from "./settings/permissions/[role]/route";
import * as route124 from "./settings/permissions/route";
import * as route125 from "./settings/statuses/[id]/route";
import * as route126 from "./settings/statuses/order/route";
import * as route127 from "./settings/statuses/route";
import * as route128 from "./settings/stock/route";
import * as route129 from "./settings/webhooks/route";
import * as route130 from "./stock/[id]/movements/route";
import * as route131 from "./stock/[id]/restore/route";
import * as route132 from "./stock/[id]/route";
import * as route133 from "./stock/adjust/route";
import * as route134 from "./stock/bulk/route";
import * as route135 from "./stock/goods-in/route";
import * as route136 from "./stock/low-stock/route";
import * as route137 from "./stock/route";
import * as route138 from "./stock/search/route";
import * as route139 from "./stock/take/route";
import * as route140 from "./suppliers/[id]/restore/route";
import * as route141 from "./suppliers/[id]/route";
import * as route142 from "./suppliers/bulk/route";
import * as route143 from "./suppliers/route";
import * as route144 from "./tax-codes/route";
import * as route145 from "./technicians/[id]/hours/route";
import * as route146 from "./technicians/[id]/skills/route";
import * as route147 from "./technicians/route";
import * as route148 from "./users/[id]/activate/route";
import * as route149 from "./users/[id]/deactivate/route";
import * as route150 from "./users/[id]/end-sessions/route";
import * as route151 from "./users/[id]/reset-password/route";
import * as route152 from "./users/[id]/route";
import * as route153 from "./users/route";
import * as route154 from "./vat-periods/[id]/close/route";
import * as route155 from "./vat-periods/[id]/reopen/route";
import * as route156 from "./vat-periods/[id]/route";
import * as route157 from "./vat-periods/[id]/split/route";
import * as route158 from "./vat-periods/route";
import * as route159 from "./vehicles/[id]/advisories/route";
import * as route160 from "./vehicles/[id]/change-plate/route";
import * as route161 from "./vehicles/[id]/history/route";
import * as route162 from "./vehicles/[id]/mileage/route";
import * as route163 from "./vehicles/[id]/mileages/route";
import * as route164 from "./vehicles/[id]/move-plate/route";
import * as route165 from "./vehicles/[id]/offered-work/route";
import * as route166 from "./vehicles/[id]/reminders/route";
import * as route167 from "./vehicles/[id]/restore/route";
import * as route168 from "./vehicles/[id]/route";
import * as route169 from "./vehicles/[id]/transfer/route";
import * as route170 from "./vehicles/bulk/route";
import * as route171 from "./vehicles/lookup/route";
import * as route172 from "./vehicles/route";
import * as route173 from "./vehicles/search/route";
import * as route174 from "./webhook-deliveries/[id]/replay/route";
import * as route175 from "./webhook-deliveries/[id]/route";
import * as route176 from "./webhooks/[id]/deliveries/route";
import * as route177 from "./webhooks/[id]/enable/route";
import * as route178 from "./webhooks/[id]/replay-failed/route";
import * as route179 from "./webhooks/[id]/rotate-secret/route";
import * as route180 from "./webhooks/[id]/route";
import * as route181 from "./webhooks/[id]/test/route";
import * as route182 from "./webhooks/events/route";
import * as route183 from "./webhooks/route";

export const routes: RouteTable = [
  ["/advisories/[id]/resolve", route0],
  ["/advisories/[id]", route1],
  ["/api-keys/[id]", route2],
  ["/api-keys", route3],
  ["/appointments/[id]/cancel", route4],
  ["/appointments/[id]/document", route5],
  ["/appointments/[id]", route6],
  ["/appointments/[id]/status", route7],
  ["/appointments/availability", route8],
  ["/appointments/bulk", route9],
  ["/appointments/calendar", route10],
  ["/appointments/diary", route11],
  ["/appointments", route12],
  ["/audit", route13],
  ["/auth/change-password", route14],
  ["/auth/jwks.json", route15],
  ["/auth/login", route16],
  ["/auth/logout", route17],
  ["/auth/me", route18],
  ["/auth/profile", route19],
  ["/auth/refresh", route20],
  ["/auth/sessions/[id]", route21],
  ["/auth/sessions", route22],
  ["/cash-ups/[day]/reopen", route23],
  ["/cash-ups/[day]", route24],
  ["/cash-ups", route25],
  ["/contacts/[id]", route26],
  ["/customers/[id]/consents", route27],
  ["/customers/[id]/contacts/bulk", route28],
  ["/customers/[id]/contacts", route29],
  ["/customers/[id]/documents", route30],
  ["/customers/[id]/merge", route31],
  ["/customers/[id]/receipts", route32],
  ["/customers/[id]/restore", route33],
  ["/customers/[id]", route34],
  ["/customers/[id]/statement/email", route35],
  ["/customers/[id]/statement/pdf", route36],
  ["/customers/[id]/statement", route37],
  ["/customers/[id]/vehicles", route38],
  ["/customers/bulk", route39],
  ["/customers", route40],
  ["/customers/search", route41],
  ["/deletions", route42],
  ["/docs", route43],
  ["/documents/[id]/advisor-sheet", route44],
  ["/documents/[id]/advisories", route45],
  ["/documents/[id]/allocations", route46],
  ["/documents/[id]/answer", route47],
  ["/documents/[id]/ask-to-issue", route48],
  ["/documents/[id]/convert", route49],
  ["/documents/[id]/copy", route50],
  ["/documents/[id]/credit", route51],
  ["/documents/[id]/email", route52],
  ["/documents/[id]/excess", route53],
  ["/documents/[id]/issue", route54],
  ["/documents/[id]/issuers", route55],
  ["/documents/[id]/keep-on-account", route56],
  ["/documents/[id]/line-items/[line_id]", route57],
  ["/documents/[id]/line-items", route58],
  ["/documents/[id]/pay-out", route59],
  ["/documents/[id]/pdf", route60],
  ["/documents/[id]/print", route61],
  ["/documents/[id]/put-on-account", route62],
  ["/documents/[id]/receipts", route63],
  ["/documents/[id]/release-money", route64],
  ["/documents/[id]", route65],
  ["/documents/[id]/split", route66],
  ["/documents/[id]/status", route67],
  ["/documents/blank", route68],
  ["/documents/bulk", route69],
  ["/documents", route70],
  ["/documents/search", route71],
  ["/events", route72],
  ["/holidays/[id]", route73],
  ["/holidays/bank-holidays", route74],
  ["/holidays", route75],
  ["/imports/[id]/cancel", route76],
  ["/imports/[id]", route77],
  ["/imports/[id]/undo", route78],
  ["/imports", route79],
  ["/messages/[id]/resend", route80],
  ["/messages/[id]", route81],
  ["/messages", route82],
  ["/notifications/mark-read", route83],
  ["/notifications", route84],
  ["/openapi.json", route85],
  ["/preset-descriptions/[id]", route86],
  ["/preset-descriptions", route87],
  ["/receipts/[id]/allocations/[document_id]", route88],
  ["/receipts/[id]/allocations", route89],
  ["/receipts/[id]/email", route90],
  ["/receipts/[id]/pdf", route91],
  ["/receipts/[id]/refunds", route92],
  ["/receipts/[id]", route93],
  ["/receipts", route94],
  ["/reminder-templates/[id]", route95],
  ["/reminder-templates", route96],
  ["/reminders/[id]/complete", route97],
  ["/reminders/[id]", route98],
  ["/reminders/[id]/skip", route99],
  ["/reminders/bulk", route100],
  ["/reminders", route101],
  ["/reports/outstanding/documents", route102],
  ["/reports/outstanding", route103],
  ["/reports/profit-loss", route104],
  ["/reports/receipts", route105],
  ["/reports/sales/documents", route106],
  ["/reports/sales", route107],
  ["/reports/vat", route108],
  ["/resources/[id]", route109],
  ["/resources/order", route110],
  ["/resources", route111],
  ["/saved-jobs/[id]", route112],
  ["/saved-jobs", route113],
  ["/settings/documents", route114],
  ["/settings/garage", route115],
  ["/settings/number-proposals/[series]", route116],
  ["/settings/number-proposals", route117],
  ["/settings/number-series/[series]", route118],
  ["/settings/number-series", route119],
  ["/settings/opening-hours", route120],
  ["/settings/papers", route121],
  ["/settings/permissions/[role]/[permission]", route122],
  ["/settings/permissions/[role]", route123],
  ["/settings/permissions", route124],
  ["/settings/statuses/[id]", route125],
  ["/settings/statuses/order", route126],
  ["/settings/statuses", route127],
  ["/settings/stock", route128],
  ["/settings/webhooks", route129],
  ["/stock/[id]/movements", route130],
  ["/stock/[id]/restore", route131],
  ["/stock/[id]", route132],
  ["/stock/adjust", route133],
  ["/stock/bulk", route134],
  ["/stock/goods-in", route135],
  ["/stock/low-stock", route136],
  ["/stock", route137],
  ["/stock/search", route138],
  ["/stock/take", route139],
  ["/suppliers/[id]/restore", route140],
  ["/suppliers/[id]", route141],
  ["/suppliers/bulk", route142],
  ["/suppliers", route143],
  ["/tax-codes", route144],
  ["/technicians/[id]/hours", route145],
  ["/technicians/[id]/skills", route146],
  ["/technicians", route147],
  ["/users/[id]/activate", route148],
  ["/users/[id]/deactivate", route149],
  ["/users/[id]/end-sessions", route150],
  ["/users/[id]/reset-password", route151],
  ["/users/[id]", route152],
  ["/users", route153],
  ["/vat-periods/[id]/close", route154],
  ["/vat-periods/[id]/reopen", route155],
  ["/vat-periods/[id]", route156],
  ["/vat-periods/[id]/split", route157],
  ["/vat-periods", route158],
  ["/vehicles/[id]/advisories", route159],
  ["/vehicles/[id]/change-plate", route160],
  ["/vehicles/[id]/history", route161],
  ["/vehicles/[id]/mileage", route162],
  ["/vehicles/[id]/mileages", route163],
  ["/vehicles/[id]/move-plate", route164],
  ["/vehicles/[id]/offered-work", route165],
  ["/vehicles/[id]/reminders", route166],
  ["/vehicles/[id]/restore", route167],
  ["/vehicles/[id]", route168],
  ["/vehicles/[id]/transfer", route169],
  ["/vehicles/bulk", route170],
  ["/vehicles/lookup", route171],
  ["/vehicles", route172],
  ["/vehicles/search", route173],
  ["/webhook-deliveries/[id]/replay", route174],
  ["/webhook-deliveries/[id]", route175],
  ["/webhooks/[id]/deliveries", route176],
  ["/webhooks/[id]/enable", route177],
  ["/webhooks/[id]/replay-failed", route178],
  ["/webhooks/[id]/rotate-secret", route179],
  ["/webhooks/[id]", route180],
  ["/webhooks/[id]/test", route181],
  ["/webhooks/events", route182],
  ["/webhooks", route183],
];
