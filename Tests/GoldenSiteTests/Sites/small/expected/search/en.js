gazetteIndex([["en-1-c2220ca0a250.js","activities","visits","policies","units","pages"]],[]);
