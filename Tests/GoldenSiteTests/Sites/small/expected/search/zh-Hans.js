gazetteIndex([["zh-Hans-1-3afe3a81a929.js","activities","visits","policies","units","pages"]],[]);
