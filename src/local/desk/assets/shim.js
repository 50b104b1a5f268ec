// The page's side of google.script.run: asks the shell around it by message, at most ten calls at once, as Google does.
(() => {
  const MOST_AT_ONCE = 10;
  const waiting = [];
  const running = new Map();
  let last = 0;

  // What was pressed last, in its own words: what is asked for until a while after the answer comes from there.
  const PRESSED_MS = 3000;
  let pressed = '';
  let forgetting;
  addEventListener(
    'click',
    ({ target }) => {
      const part = target instanceof Element ? target.closest('button, a, summary, label, [role="button"]') : null;
      clearTimeout(forgetting);
      pressed = (part?.innerText ?? '').replace(/\s+/g, ' ').trim().slice(0, 60);
    },
    true,
  );
  function forgetLater() {
    clearTimeout(forgetting);
    if (running.size > 0 || waiting.length > 0) return;
    forgetting = setTimeout(() => {
      pressed = '';
    }, PRESSED_MS);
  }

  function refuseIllegal(value, key) {
    const kind = Object.prototype.toString.call(value);
    if (kind === '[object Date]' || typeof value === 'function') {
      throw new TypeError(`Failed due to illegal value in property: ${key}`);
    }
    if (value !== null && typeof value === 'object')
      for (const name of Object.keys(value)) refuseIllegal(value[name], name);
  }

  function startNext() {
    while (running.size < MOST_AT_ONCE && waiting.length > 0) {
      const call = waiting.shift();
      running.set(call.id, call);
      parent.postMessage({ teladan: 'run', id: call.id, name: call.name, args: call.args, pressed }, '*');
    }
  }

  addEventListener('message', (event) => {
    if (event.source !== parent || event.data === null || event.data.teladan !== 'done') return;
    const call = running.get(event.data.id);
    if (!call) return;
    running.delete(event.data.id);
    startNext();
    if (event.data.ok) call.succeeded?.(event.data.value, call.object);
    else call.failed?.(new Error(event.data.message), call.object);
    forgetLater();
  });

  // A page finds the functions of its project and no others.
  const names = new Set(globalThis.teladanFunctions);
  delete globalThis.teladanFunctions;

  const runner = (handlers) =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'withSuccessHandler') return (succeeded) => runner({ ...handlers, succeeded });
          if (name === 'withFailureHandler') return (failed) => runner({ ...handlers, failed });
          if (name === 'withUserObject') return (object) => runner({ ...handlers, object });
          if (!names.has(name)) return undefined;
          return (...args) => {
            args.forEach((arg, index) => {
              refuseIllegal(arg, index);
            });
            last += 1;
            waiting.push({ ...handlers, id: last, name, args });
            startNext();
          };
        },
      },
    );

  const host = {
    close: () => parent.postMessage({ teladan: 'close' }, '*'),
    // Dialogs change their size; sidebars keep theirs, as on Google.
    setHeight: (height) => parent.postMessage({ teladan: 'size', height }, '*'),
    setWidth: (width) => parent.postMessage({ teladan: 'size', width }, '*'),
    editor: { focus: () => undefined },
  };
  globalThis.google = { script: { host, run: runner({}) } };

  // F6 goes on to the next part of the page around.
  addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    parent.postMessage({ teladan: 'round', isBack: event.shiftKey }, '*');
  });

  // Links to forms open the form pages of this computer.
  addEventListener(
    'click',
    (event) => {
      const link =
        event.target instanceof Element ? event.target.closest('a[href^="https://docs.google.com/forms/"]') : null;
      if (!link) return;
      event.preventDefault();
      parent.postMessage({ teladan: 'open', url: link.href }, '*');
    },
    true,
  );
})();
