// What the practice pages do in the browser: language, account menu, method list, captcha, waiting for the phone.
(() => {
  const chooser = document.getElementById('languageSelector');
  chooser?.addEventListener('change', () => {
    const query = new URLSearchParams({ to: chooser.value, back: chooser.dataset.back });
    location.assign(`/cas/language?${query}`);
  });

  const gear = document.querySelector('.user-info .dropdown-toggle');
  const menu = gear?.closest('.dropdown');
  const openMenu = (open) => {
    menu.classList.toggle('open', open);
    gear.setAttribute('aria-expanded', String(open));
  };
  gear?.addEventListener('click', (event) => {
    event.preventDefault();
    openMenu(!menu.classList.contains('open'));
  });
  if (menu) {
    document.addEventListener('click', (event) => !menu.contains(event.target) && openMenu(false));
    document.addEventListener('keydown', (event) => event.key === 'Escape' && openMenu(false));
  }

  const opener = document.getElementById('verif-method-dd-id');
  if (opener) {
    const list = document.getElementById('verif-method-dd-list');
    const options = [...list.querySelectorAll('[role=option]')];
    const isOpen = () => opener.getAttribute('aria-expanded') === 'true';
    const open = (yes) => {
      opener.setAttribute('aria-expanded', String(yes));
      list.classList.toggle('verif-method-dd-options--open', yes);
    };
    const selected = () => options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
    const focus = (at) => options[Math.max(0, Math.min(options.length - 1, at))]?.focus();
    const choose = (option) => {
      for (const one of options) one.setAttribute('aria-selected', String(one === option));
      document.getElementById('loginStrength').value = option.dataset.value;
      const name = option.querySelector('.verif-method-dd-option__name').textContent;
      document.getElementById('verif-method-dd-selected').textContent = name;
      open(false);
      opener.focus();
    };
    opener.addEventListener('click', () => open(!isOpen()));
    opener.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') return open(false);
      if (!['Enter', ' ', 'ArrowDown', 'ArrowUp'].includes(event.key)) return;
      event.preventDefault();
      const arrow = event.key.startsWith('Arrow');
      if (!isOpen()) open(true);
      else if (!arrow) return open(false);
      if (arrow) focus(selected());
    });
    for (const [at, option] of options.entries()) {
      option.addEventListener('click', () => choose(option));
      option.addEventListener('keydown', (event) => {
        if (event.key === 'Tab') return open(false);
        event.preventDefault();
        if (event.key === 'ArrowDown') focus(at + 1);
        if (event.key === 'ArrowUp') focus(at - 1);
        if (event.key === 'Enter' || event.key === ' ') choose(option);
        if (event.key === 'Escape') {
          open(false);
          opener.focus();
        }
      });
    }
    document.addEventListener('click', (event) => {
      if (!opener.parentElement.contains(event.target)) open(false);
    });
  }

  const picture = document.getElementById('captchaImage');
  document.getElementById('captchaReload')?.addEventListener('click', () => {
    [picture.src, picture.dataset.other] = [picture.dataset.other, picture.src];
  });
  const listen = document.getElementById('captchaListen');
  listen?.addEventListener('click', () => {
    document.getElementById('captchaSaid').textContent = listen.dataset.says;
  });

  const waiting = document.querySelector('[data-wait-for-phone]');
  if (waiting) {
    let leaving = false;
    // The practice bar leads on by itself; both at once would use up the sign-in without arriving.
    document.addEventListener('submit', () => {
      leaving = true;
    });
    const ask = async () => {
      const answer = await fetch('/cas/phoneState')
        .then((response) => response.json())
        .catch(() => undefined);
      if (leaving) return;
      if (answer && answer.state !== 'waiting') location.assign(waiting.dataset.next);
      else setTimeout(ask, 1000);
    };
    setTimeout(ask, 1000);
  }
})();
