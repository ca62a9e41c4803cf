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
import * as route41 from "./documents/[id]/answer/route";
import * as route42 from "./documents/[id]/ask-to-issue/route";
import * as route43 from "./documents/[id]/convert/route";
import * as route44 from "./documents/[id]/copy/route";
import * as route45 from "./documents/[id]/credit/route";
import * as route46 from "./documents/[id]/email/route";
import * as route47 from "./documents/[id]/excess/route";
import * as route48 from "./documents/[id]/issue/route";
import * as route49 from "./documents/[id]/issuers/route";
import * as route50 from "./documents/[id]/keep-on-account/route";
import * as route51 from "./documents/[id]/line-items/[line_id]/route";
import * as route52 from "./documents/[id]/line-items/route";
import * as route53 from "./documents/[id]/pay-out/route";
import * as route54 from "./documents/[id]/pdf/route";
import * as route55 from "./documents/[id]/print/route";
import * as route56 from "./documents/[id]/put-on-account/route";
import * as route57 from "./documents/[id]/receipts/route";
import * as route58 from "./documents/[id]/release-money/route";
import * as route59 from "./documents/[id]/route";
import * as route60 from "./documents/[id]/split/route";
import * as route61 from "./documents/[id]/status/route";
import * as route62 from "./documents/blank/route";
import * as route63 from "./documents/route";
import * as route64 from "./documents/search/route";
import * as route65 from "./holidays/[id]/route";
import * as route66 from "./holidays/route";
import * as route67 from "./imports/[id]/cancel/route";
import * as route68 from "./imports/[id]/route";
import * as route69 from "./imports/[id]/undo/route";
import * as route70 from "./imports/route";
import * as route71 from "./messages/[id]/resend/route";
import * as route72 from "./messages/[id]/route";
import * as route73 from "./messages/route";
import * as route74 from "./openapi.json/route";
import * as route75 from "./preset-descriptions/[id]/route";
import * as route76 from "./preset-descriptions/route";
import * as route77 from "./receipts/[id]/allocations/[document_id]/route";
import * as route78 from "./receipts/[id]/allocations/route";
import * as route79 from "./receipts/[id]/email/route";
import * as route80 from "./receipts/[id]/pdf/route";
import * as route81 from "./receipts/[id]/refunds/route";
import * as route82 from "./receipts/[id]/route";
import * as route83 from "./receipts/route";
import * as route84 from "./reminder-templates/[id]/route";
import * as route85 from "./reminder-templates/route";
import * as route86 from "./reminders/[id]/complete/route";
import * as route87 from "./reminders/[id]/route";
import * as route88 from "./reminders/[id]/skip/route";
import * as route89 from "./reminders/route";
import * as route90 from "./reports/outstanding/documents/route";
import * as route91 from "./reports/outstanding/route";
import * as route92 from "./reports/profit-loss/route";
import * as route93 from "./reports/receipts/route";
import * as route94 from "./reports/sales/documents/route";
import * as route95 from "./reports/sales/route";
import * as route96 from "./reports/vat/route";
import * as route97 from "./resources/[id]/route";
import * as route98 from "./resources/route";
import * as route99 from "./saved-jobs/[id]/route";
import * as route100 from "./saved-jobs/route";
import * as route101 from "./settings/documents/route";
import * as route102 from "./settings/garage/route";
import * as route103 from "./settings/number-series/[series]/route";
import * as route104 from "./settings/number-series/route";
import * as route105 from "./settings/opening-hours/route";
import * as route106 from "./settings/papers/route";
import * as route107 from "./settings/permissions/[role]/[permission]/route";
import * as route108 from "./settings/permissions/[role]/route";
import * as route109 from "./settings/permissions/route";
import * as route110 from "./settings/statuses/[id]/route";
import * as route111 from "./settings/statuses/order/route";
import * as route112 from "./settings/statuses/route";
import * as route113 from "./settings/stock/route";
import * as route114 from "./settings/webhooks/route";
import * as route115 from "./stock/[id]/movements/route";
import * as route116 from "./stock/[id]/restore/route";
import * as route117 from "./stock/[id]/route";
import * as route118 from "./stock/adjust/route";
import * as route119 from "./stock/goods-in/route";
import * as route120 from "./stock/low-stock/route";
import * as route121 from "./stock/route";
import * as route122 from "./stock/search/route";
import * as route123 from "./stock/take/route";
import * as route124 from "./suppliers/[id]/restore/route";
import * as route125 from "./suppliers/[id]/route";
import * as route126 from "./suppliers/route";
import * as route127 from "./tax-codes/route";
import * as route128 from "./users/[id]/activate/route";
import * as route129 from "./users/[id]/deactivate/route";
import * as route130 from "./users/[id]/end-sessions/route";
import * as route131 from "./users/[id]/reset-password/route";
import * as route132 from "./users/[id]/route";
import * as route133 from "./users/route";
import * as route134 from "./vat-periods/[id]/close/route";
import * as route135 from "./vat-periods/[id]/reopen/route";
import * as route136 from "./vat-periods/[id]/route";
import * as route137 from "./vat-periods/[id]/split/route";
import * as route138 from "./vat-periods/route";
import * as route139 from "./vehicles/[id]/advisories/route";
import * as route140 from "./vehicles/[id]/change-plate/route";
import * as route141 from "./vehicles/[id]/history/route";
import * as route142 from "./vehicles/[id]/mileage/route";
import * as route143 from "./vehicles/[id]/move-plate/route";
import * as route144 from "./vehicles/[id]/offered-work/route";
import * as route145 from "./vehicles/[id]/reminders/route";
import * as route146 from "./vehicles/[id]/restore/route";
import * as route147 from "./vehicles/[id]/route";
import * as route148 from "./vehicles/[id]/transfer/route";
import * as route149 from "./vehicles/lookup/route";
import * as route150 from "./vehicles/route";
import * as route151 from "./vehicles/search/route";
import * as route152 from "./webhook-deliveries/[id]/replay/route";
import * as route153 from "./webhook-deliveries/[id]/route";
import * as route154 from "./webhooks/[id]/deliveries/route";
import * as route155 from "./webhooks/[id]/enable/route";
import * as route156 from "./webhooks/[id]/replay-failed/route";
import * as route157 from "./webhooks/[id]/rotate-secret/route";
import * as route158 from "./webhooks/[id]/route";
import * as route159 from "./webhooks/[id]/test/route";
import * as route160 from "./webhooks/events/route";
import * as route161 from "./webhooks/route";

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
  ["/documents/[id]/answer", route41],
  ["/documents/[id]/ask-to-issue", route42],
  ["/documents/[id]/convert", route43],
  ["/documents/[id]/copy", route44],
  ["/documents/[id]/credit", route45],
  ["/documents/[id]/email", route46],
  ["/documents/[id]/excess", route47],
  ["/documents/[id]/issue", route48],
  ["/documents/[id]/issuers", route49],
  ["/documents/[id]/keep-on-account", route50],
  ["/documents/[id]/line-items/[line_id]", route51],
  ["/documents/[id]/line-items", route52],
  ["/documents/[id]/pay-out", route53],
  ["/documents/[id]/pdf", route54],
  ["/documents/[id]/print", route55],
  ["/documents/[id]/put-on-account", route56],
  ["/documents/[id]/receipts", route57],
  ["/documents/[id]/release-money", route58],
  ["/documents/[id]", route59],
  ["/documents/[id]/split", route60],
  ["/documents/[id]/status", route61],
  ["/documents/blank", route62],
  ["/documents", route63],
  ["/documents/search", route64],
  ["/holidays/[id]", route65],
  ["/holidays", route66],
  ["/imports/[id]/cancel", route67],
  ["/imports/[id]", route68],
  ["/imports/[id]/undo", route69],
  ["/imports", route70],
  ["/messages/[id]/resend", route71],
  ["/messages/[id]", route72],
  ["/messages", route73],
  ["/openapi.json", route74],
  ["/preset-descriptions/[id]", route75],
  ["/preset-descriptions", route76],
  ["/receipts/[id]/allocations/[document_id]", route77],
  ["/receipts/[id]/allocations", route78],
  ["/receipts/[id]/email", route79],
  ["/receipts/[id]/pdf", route80],
  ["/receipts/[id]/refunds", route81],
  ["/receipts/[id]", route82],
  ["/receipts", route83],
  ["/reminder-templates/[id]", route84],
  ["/reminder-templates", route85],
  ["/reminders/[id]/complete", route86],
  ["/reminders/[id]", route87],
  ["/reminders/[id]/skip", route88],
  ["/reminders", route89],
  ["/reports/outstanding/documents", route90],
  ["/reports/outstanding", route91],
  ["/reports/profit-loss", route92],
  ["/reports/receipts", route93],
  ["/reports/sales/documents", route94],
  ["/reports/sales", route95],
  ["/reports/vat", route96],
  ["/resources/[id]", route97],
  ["/resources", route98],
  ["/saved-jobs/[id]", route99],
  ["/saved-jobs", route100],
  ["/settings/documents", route101],
  ["/settings/garage", route102],
  ["/settings/number-series/[series]", route103],
  ["/settings/number-series", route104],
  ["/settings/opening-hours", route105],
  ["/settings/papers", route106],
  ["/settings/permissions/[role]/[permission]", route107],
  ["/settings/permissions/[role]", route108],
  ["/settings/permissions", route109],
  ["/settings/statuses/[id]", route110],
  ["/settings/statuses/order", route111],
  ["/settings/statuses", route112],
  ["/settings/stock", route113],
  ["/settings/webhooks", route114],
  ["/stock/[id]/movements", route115],
  ["/stock/[id]/restore", route116],
  ["/stock/[id]", route117],
  ["/stock/adjust", route118],
  ["/stock/goods-in", route119],
  ["/stock/low-stock", route120],
  ["/stock", route121],
  ["/stock/search", route122],
  ["/stock/take", route123],
  ["/suppliers/[id]/restore", route124],
  ["/suppliers/[id]", route125],
  ["/suppliers", route126],
  ["/tax-codes", route127],
  ["/users/[id]/activate", route128],
  ["/users/[id]/deactivate", route129],
  ["/users/[id]/end-sessions", route130],
  ["/users/[id]/reset-password", route131],
  ["/users/[id]", route132],
  ["/users", route133],
  ["/vat-periods/[id]/close", route134],
  ["/vat-periods/[id]/reopen", route135],
  ["/vat-periods/[id]", route136],
  ["/vat-periods/[id]/split", route137],
  ["/vat-periods", route138],
  ["/vehicles/[id]/advisories", route139],
  ["/vehicles/[id]/change-plate", route140],
  ["/vehicles/[id]/history", route141],
  ["/vehicles/[id]/mileage", route142],
  ["/vehicles/[id]/move-plate", route143],
  ["/vehicles/[id]/offered-work", route144],
  ["/vehicles/[id]/reminders", route145],
  ["/vehicles/[id]/restore", route146],
  ["/vehicles/[id]", route147],
  ["/vehicles/[id]/transfer", route148],
  ["/vehicles/lookup", route149],
  ["/vehicles", route150],
  ["/vehicles/search", route151],
  ["/webhook-deliveries/[id]/replay", route152],
  ["/webhook-deliveries/[id]", route153],
  ["/webhooks/[id]/deliveries", route154],
  ["/webhooks/[id]/enable", route155],
  ["/webhooks/[id]/replay-failed", route156],
  ["/webhooks/[id]/rotate-secret", route157],
  ["/webhooks/[id]", route158],
  ["/webhooks/[id]/test", route159],
  ["/webhooks/events", route160],
  ["/webhooks", route161],
];
