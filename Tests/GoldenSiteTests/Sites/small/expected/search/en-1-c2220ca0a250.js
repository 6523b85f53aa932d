gazetteSearch([["Activity","activities/",".html",[["road-day","修路, 第一天",20260401,["春耕","道路"],"说 \"好\"","",[],"zh-Hans"],
["spring","Spring ploughing \u0026 \u003Csowing\u003E",20260305,["春耕","茶叶"],"","Bring water. See the tea group.",[]],
["night","夜校",20251231,["茶叶"],"","读文件。",[],"zh-Hans"]]],
["Visit","visits/",".html",[["neighbours","邻村来访",20260506,[],"","",[],"zh-Hans"]]],
["Policy","policies/",".html",[["water","饮水办法",20251102,[],"","全文略。 镇政府 谁用谁管 一年查两次",[],"zh-Hans"]]],
["Unit","units/",".html",[["branch","支部",0,[],"","",[],"zh-Hans"],
["tea","茶叶组",0,[],"","",[],"zh-Hans"]]],
["Page","",".html",[["about","关于我们",0,[],"","我们是谁 见活动和上文。",[],"zh-Hans"]]]]);
