// The page's side of `google.script.run`, as Google's client behaves: each chain stands alone, only
// JSON goes through, private and unknown functions are not there, and every answer comes later.
// `names` are the functions that the script declares; `serveCall` hands a call to the test.
(names) => {
  const isPlain = (value) => {
    const kind = Object.getPrototypeOf(value);
    return kind === Object.prototype || kind === null;
  };
  const demandLegal = (value, place) => {
    if (value === null || /^(?:string|number|boolean|undefined)$/.test(typeof value)) return;
    if (Array.isArray(value)) {
      for (const [at, inner] of value.entries()) demandLegal(inner, `${place}[${at}]`);
    } else if (typeof value === "object" && isPlain(value)) {
      for (const [name, inner] of Object.entries(value)) demandLegal(inner, `${place}.${name}`);
    } else throw new TypeError(`Failed due to illegal value in property: ${place}`);
  };
  const send = async (name, args, { onSuccess, onFailure, userObject }) => {
    const { error, answer } = JSON.parse(await window.serveCall(name, JSON.stringify(args)));
    if (error === undefined) onSuccess?.(answer, userObject);
    else if (onFailure === undefined) console.error(error);
    else onFailure(Object.assign(new Error(error), { name: "ScriptError" }), userObject);
  };
  const runner = (state) => {
    const made = {
      withSuccessHandler: (onSuccess) => runner({ ...state, onSuccess }),
      withFailureHandler: (onFailure) => runner({ ...state, onFailure }),
      withUserObject: (userObject) => runner({ ...state, userObject }),
    };
    for (const name of names) {
      made[name] = (...args) => {
        for (const [at, value] of args.entries()) demandLegal(value, String(at));
        send(name, args, state);
      };
    }
    return made;
  };
  window.pageState = { isClosed: false };
  const host = {
    close: () => {
      window.pageState.isClosed = true;
    },
    setHeight: () => {},
    setWidth: () => {},
    editor: { focus: () => {} },
  };
  window.google = {
    script: {
      get run() {
        return runner({});
      },
      host,
    },
  };
};
