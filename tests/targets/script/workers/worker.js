// A worker that does not lie beside the package.

importScripts("../pkg/index.js", "../program.js");
runProgram().then(postMessage, (error) => postMessage(String(error)));
