"""An OpenID provider on this machine: signs in, at once, whoever the test says.

The ways and checks are those of a real one: a discovery document, a code that is good
once, PKCE, a token signed with RS256 that holds the nonce, and the way out.
"""

from __future__ import annotations

import secrets
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from threading import Thread
from time import sleep, time
from urllib.parse import urlencode

import uvicorn
from joserfc import jwt
from joserfc.jwk import RSAKey
from starlette.applications import Starlette
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from tests.pages.browser import STARTS, free_port

CLIENT, SECRET = "kwadrant", "a secret of the tests alone"
SCOPE = "openid"  # who it is, and nothing else
ASKED = {
    "client_id": CLIENT,
    "response_type": "code",
    "scope": SCOPE,
    "code_challenge_method": "S256",
}
LASTS = 300  # seconds a token is good for


@dataclass
class Provider:
    """Where it answers, who signs in next, and what it has given out."""

    issuer: str
    person: str = ""  # the subject; nobody is refused
    silent: bool = False
    key: RSAKey = field(default_factory=lambda: RSAKey.generate_key(2048))
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    ended: list[str] = field(default_factory=list)  # whose tokens came to the way out

    @property
    def secrets(self) -> dict[str, object]:
        """What the app is told of sign-in; Streamlit fills in its own port."""
        return {
            "redirect_uri": "http://localhost:{port}/oauth2callback",
            "cookie_secret": secrets.token_hex(32),
            "client_id": CLIENT,
            "client_secret": SECRET,
            "server_metadata_url": f"{self.issuer}/.well-known/openid-configuration",
            "client_kwargs": {"scope": SCOPE},
        }

    async def described(self, _: Request) -> JSONResponse:
        """The discovery document."""
        if self.silent:
            return JSONResponse({}, status_code=503)
        return JSONResponse(
            {
                "issuer": self.issuer,
                "authorization_endpoint": f"{self.issuer}/authorize",
                "token_endpoint": f"{self.issuer}/token",
                "jwks_uri": f"{self.issuer}/keys",
                "end_session_endpoint": f"{self.issuer}/out",
                "response_types_supported": ["code"],
                "subject_types_supported": ["public"],
                "id_token_signing_alg_values_supported": ["RS256"],
                "code_challenge_methods_supported": ["S256"],
            }
        )

    async def keys(self, _: Request) -> JSONResponse:
        """What a token's signature is checked with."""
        return JSONResponse({"keys": [self.key.as_dict(private=False)]})

    async def authorize(self, request: Request) -> Response:
        """Sign in the person of the test, and go back with a code."""
        asked = dict(request.query_params)
        if any(asked[name] != wanted for name, wanted in ASKED.items()):
            return Response(status_code=400)
        told = {"error": "access_denied"}
        if self.person:
            told = {"code": secrets.token_urlsafe()}
            self.codes[told["code"]] = {**asked, "sub": self.person}
        back = urlencode({**told, "state": asked["state"]})
        return RedirectResponse(f"{asked['redirect_uri']}?{back}", status_code=302)

    async def token(self, request: Request) -> Response:
        """Give a token for a code, once, to who asked for it."""
        given = await request.form()
        asked = self.codes.pop(str(given["code"]), None)
        if asked is None or not _fits(asked, given, request):
            return JSONResponse({"error": "invalid_grant"}, status_code=400)
        told = {"access_token": secrets.token_urlsafe(), "token_type": "Bearer"}
        signed = jwt.encode({"alg": "RS256"}, self._claims(asked), self.key)
        return JSONResponse({**told, "expires_in": LASTS, "id_token": signed})

    async def out(self, request: Request) -> Response:
        """Sign out who has a token of ours, and go back."""
        asked = request.query_params
        held = jwt.decode(asked["id_token_hint"], self.key, algorithms=["RS256"])
        self.ended.append(held.claims["sub"])
        return RedirectResponse(asked["post_logout_redirect_uri"], status_code=302)

    def _claims(self, asked: dict[str, str]) -> dict[str, str | int]:
        now = int(time())
        return {
            "iss": self.issuer,
            "sub": asked["sub"],
            "aud": CLIENT,
            "nonce": asked["nonce"],
            "iat": now,
            "exp": now + LASTS,
        }

    @property
    def app(self) -> Starlette:
        """Its server."""
        return Starlette(
            routes=[
                Route("/.well-known/openid-configuration", self.described),
                Route("/keys", self.keys),
                Route("/authorize", self.authorize),
                Route("/token", self.token, methods=["POST"]),
                Route("/out", self.out),
            ]
        )


def _fits(asked: dict[str, str], given: FormData, request: Request) -> bool:
    """Is this the client that asked, back at the address it gave?"""
    known = b64encode(f"{CLIENT}:{SECRET}".encode()).decode()
    proof = sha256(str(given["code_verifier"]).encode()).digest()
    return (
        request.headers.get("authorization") == f"Basic {known}"
        and given["redirect_uri"] == asked["redirect_uri"]
        and urlsafe_b64encode(proof).decode().rstrip("=") == asked["code_challenge"]
    )


@contextmanager
def provided() -> Iterator[Provider]:
    """A provider on a free port, in a thread, so that a test says who signs in."""
    port = free_port()
    provider = Provider(f"http://localhost:{port}")
    told = uvicorn.Config(provider.app, port=port, ws="none", log_level="critical")
    server = uvicorn.Server(told)
    thread = Thread(target=server.run)
    thread.start()
    try:
        for _ in range(STARTS * 10):
            if server.started:
                break
            sleep(0.1)
        yield provider
    finally:
        server.should_exit = True
        thread.join()
