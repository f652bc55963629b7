"""Kwadrant: at once the ASGI application and the script Streamlit runs.

``streamlit run app.py`` imports this file once, to serve ``app``, and then runs
it as ``__main__`` for every interaction.
"""

import contextlib

import streamlit as st

from analysis.words import LANGUAGES
from pages.parts import access, address, menu, ready, server, shell

if __name__ != "__main__":  # imported once, by the server
    ready.demand()
    with contextlib.suppress(st.errors.StreamlitAPIException):
        st.navigation([])  # fails, but first ends the legacy mode of a pages folder
    app = st.App(
        __file__,
        lifespan=server.lifespan,
        routes=server.ROUTES,
        middleware=server.MIDDLEWARE,
        on_script_error=server.report,
    )
else:  # run by Streamlit for every interaction
    st.set_page_config(page_title=shell.NAME, page_icon=shell.ICON, layout="wide")
    lang = address.code("lang", LANGUAGES, shell.browser_language())
    role = access.visitor().role
    page = st.navigation(
        menu.menu(lang, role),
        position="hidden" if st.context.is_embedded or role == access.NOBODY else "top",
    )
    shell.header(page, lang)
    page.run()
