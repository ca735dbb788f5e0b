module.exports = eval("require")("../supervisor.ts");
