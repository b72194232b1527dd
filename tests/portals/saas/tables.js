// A table in the manner of DataTables 1.9 with its Bootstrap 2 dress: same markup, same habits (25 rows a page,
// filter on keyup, Enter swallowed, rows of other pages taken out of the document).
(() => {
  const fill = (text, values) => text.replace(/_([A-Z]+)_/g, (_, name) => values[name]);

  const element = (markup) => {
    const holder = document.createElement('template');
    holder.innerHTML = markup.trim();
    return holder.content.firstElementChild;
  };

  const dress = (table) => {
    const words = JSON.parse(table.dataset.table);
    const id = table.id;
    table.removeAttribute('data-table');
    const body = table.tBodies[0];
    const rows = [...body.rows];
    let page = 0;

    const sizes = [10, 25, 50, 100].map(
      (n) => `<option value="${n}"${n === 25 ? ' selected="selected"' : ''}>${n}</option>`,
    );
    const wrapper = element(`<div id="${id}_wrapper" class="dataTables_wrapper form-inline"></div>`);
    const top = element(`<div class="row-fluid">
      <div class="span6"><div id="${id}_length" class="dataTables_length"><label><select size="1" name="${id}_length" aria-controls="${id}">${sizes.join('')}</select> ${words.length}</label></div></div>
      <div class="span6"><div class="dataTables_filter" id="${id}_filter"><label>${words.search} <input type="text" aria-controls="${id}"></label></div></div>
    </div>`);
    const bottom = element(`<div class="row-fluid">
      <div class="span6"><div class="dataTables_info" id="${id}_info"></div></div>
      <div class="span6"><div class="dataTables_paginate paging_bootstrap pagination"><ul></ul></div></div>
    </div>`);
    table.before(wrapper);
    wrapper.append(top, table, bottom);
    table.classList.add('dataTable');
    table.setAttribute('aria-describedby', `${id}_info`);
    const length = top.querySelector('select');
    const filter = top.querySelector('input');
    const info = bottom.querySelector('.dataTables_info');
    const pages = bottom.querySelector('ul');

    const link = (kind, text, to) => {
      const item = element(`<li class="${kind}"><a href="#"></a></li>`);
      item.firstElementChild.textContent = text;
      item.addEventListener('click', (event) => {
        event.preventDefault();
        if (item.classList.contains('disabled')) return;
        page = to;
        draw();
      });
      return item;
    };

    const draw = () => {
      const search = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
      const text = (row) => row.textContent.toLowerCase();
      const matching = rows.filter((row) => search.every((word) => text(row).includes(word)));
      const size = Number(length.value);
      const last = Math.max(0, Math.ceil(matching.length / size) - 1);
      page = Math.min(page, last);
      const start = page * size;
      const shown = matching.slice(start, start + size);
      for (const [at, row] of shown.entries()) row.className = at % 2 ? 'even' : 'odd';
      body.replaceChildren(...shown);
      if (shown.length === 0) {
        body.append(
          element(
            `<table><tr class="odd"><td valign="top" colspan="3" class="dataTables_empty">${words.none}</td></tr></table>`,
          ).rows[0],
        );
      }
      const values = {
        START: shown.length && start + 1,
        END: start + shown.length,
        TOTAL: matching.length,
        MAX: rows.length,
      };
      const filtered = matching.length < rows.length ? ` ${fill(words.filtered, values)}` : '';
      info.textContent = fill(words.info, values) + filtered;
      pages.replaceChildren(
        link(page === 0 ? 'prev disabled' : 'prev', words.previous, page - 1),
        ...Array.from({ length: last + 1 }, (_, at) => link(at === page ? 'active' : '', String(at + 1), at)),
        link(page === last ? 'next disabled' : 'next', words.next, page + 1),
      );
    };

    filter.addEventListener('keyup', () => {
      page = 0;
      draw();
    });
    filter.addEventListener('keypress', (event) => event.key === 'Enter' && event.preventDefault());
    length.addEventListener('change', draw);
    draw();
  };

  for (const table of document.querySelectorAll('table[data-table]')) dress(table);
})();
