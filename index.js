// n8n finds the node and its credentials through the "n8n" section of package.json and never
// loads this file. It exists because a package needs an entry that can be required.
module.exports = {};
