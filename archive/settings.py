"""Settings. With no environment: a loopback-only archive on SQLite with a key of its own in var/.

Any ALLOWED_HOSTS beyond loopback is production: https, host-bound cookies, SECRET_KEY demanded.
"""

import os
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import dj_database_url
import django_stubs_ext
from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_lazy as _

from archive.environment import env_flag, env_list, env_number, env_text, kept_secret

django_stubs_ext.monkeypatch()

BASE_DIR = Path(__file__).resolve().parent.parent
VAR_DIR = Path(env_text("VAR_DIR") or BASE_DIR / "var")
FIXTURE_DIRS = [BASE_DIR / "fixtures"]
CAPTURE_DIR = VAR_DIR / "captures"
INDEX_DIR = VAR_DIR / "index"

# Who may reach it
LOOPBACK_HOSTS = ["localhost", "127.0.0.1", "[::1]"]
ALLOWED_HOSTS = env_list("ALLOWED_HOSTS") or LOOPBACK_HOSTS
IS_PUBLIC = not set(ALLOWED_HOSTS) <= set(LOOPBACK_HOSTS)
DEBUG = env_flag("DEBUG", default=False)
if IS_PUBLIC and DEBUG:
    raise ImproperlyConfigured("DEBUG must be off where ALLOWED_HOSTS goes beyond loopback.")
if IS_PUBLIC and not env_text("SECRET_KEY"):
    raise ImproperlyConfigured("Set SECRET_KEY (or SECRET_KEY_FILE) where ALLOWED_HOSTS goes beyond loopback.")
SECRET_KEY = env_text("SECRET_KEY") or kept_secret(VAR_DIR / "secret_key")
CANONICAL_ORIGIN = env_text("CANONICAL_ORIGIN")
if IS_PUBLIC and not CANONICAL_ORIGIN:
    CANONICAL_ORIGIN = f"https://{ALLOWED_HOSTS[0].lstrip('.')}"
SECURITY_CONTACT = (
    env_text("SECURITY_CONTACT") or f"mailto:security@{urlsplit(CANONICAL_ORIGIN).hostname or 'localhost'}"
)
CSRF_TRUSTED_ORIGINS = [CANONICAL_ORIGIN] if IS_PUBLIC else []

# What it is made of
INSTALLED_APPS = [
    "archive.apps.ArchiveConfig",
    "archive.apps.DeskConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.sitemaps",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django_filters",
    "django_htmx",
    "csp",
    "axes",
    "django_otp",
    "django_otp.plugins.otp_totp",
]
MIDDLEWARE = [
    # What makes headers stands outside, so that redirects, files and errors of the others bear them too.
    "archive.views.headers.HeadersMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "archive.views.plain_http.PlainHttpMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "archive.views.methods.MethodsMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "archive.views.page_cache.PageCacheMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "archive.admin.session_clock.SessionClockMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "archive.views.searching.SearchSlotsMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django_otp.middleware.OTPMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "archive.views.overrides.OverridesMiddleware",
    "archive.views.unavailable.UnavailableMiddleware",
    "archive.views.impossible.ImpossibleMiddleware",
    "axes.middleware.AxesMiddleware",
]
ROOT_URLCONF = "archive.urls"
WSGI_APPLICATION = "archive.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
            "builtins": ["django.templatetags.i18n", "django.templatetags.static"],
        },
    }
]

# The database: SQLite as measured in ../shared/design/reliability.md section 3, or DATABASE_URL
DATABASES = {
    "default": dj_database_url.parse(
        env_text("DATABASE_URL") or f"sqlite:///{VAR_DIR / 'archive.sqlite3'}",
        conn_max_age=env_number("DATABASE_CONN_MAX_AGE", 60),
        conn_health_checks=True,
    )
}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["OPTIONS"] = {
        "timeout": 20,
        "transaction_mode": "IMMEDIATE",
        "init_command": ("PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;PRAGMA journal_size_limit=67108864;"),
    }

# Limits (the contract in architecture.md); the request limit stands above the document
# limit, so that a document that is too long comes back in its form with a sentence.
MAX_DOCUMENT_BYTES = 5 * 1024 * 1024
DATA_UPLOAD_MAX_MEMORY_SIZE = 4 * MAX_DOCUMENT_BYTES
FILE_UPLOAD_MAX_MEMORY_SIZE = MAX_DOCUMENT_BYTES
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5000
# Searches that run at once, over all workers; the next ones wait a moment or get a 503. 0: no limit.
SEARCH_SLOTS = env_number("SEARCH_SLOTS", max(2, os.cpu_count() or 1))

# Pages kept in the memory of each process, of 64 kB at most (archive/views/page_cache.py)
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
    "pages": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "LOCATION": "pages",
        "TIMEOUT": 24 * 60 * 60,
        "OPTIONS": {"MAX_ENTRIES": env_number("PAGES_KEPT", 1000)},
    },
}

# What it says of itself: a line of JSON for each warning (LOG_LEVEL=INFO for more)
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"json": {"()": "archive.logs.JsonLines"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "json"}},
    "root": {"handlers": ["stderr"], "level": env_text("LOG_LEVEL", "WARNING").upper()},
    "loggers": {
        "django": {"handlers": ["stderr"], "propagate": False, "level": env_text("LOG_LEVEL", "WARNING").upper()},
        "archive.access": {"level": "INFO"},  # who came in and who was refused, whatever LOG_LEVEL says
    },
}

# Languages
LANGUAGE_CODE = "en"
LANGUAGES = [("en", _("English")), ("fr", _("French")), ("ar", _("Arabic"))]
LOCALE_PATHS = [BASE_DIR / "archive" / "locale"]
TIME_ZONE = "UTC"
USE_TZ = True
USE_THOUSAND_SEPARATOR = True
FORMAT_MODULE_PATH = "archive.locale"

# Static files, served by the application itself
STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
STATIC_ROOT.mkdir(parents=True, exist_ok=True)
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "archive.static_storage.ArchiveStaticStorage"},
}
WHITENOISE_USE_FINDERS = not IS_PUBLIC

# Accounts
ADMIN_PATH = env_text("ADMIN_PATH", "admin").strip("/")
LOGIN_URL = "admin:login"
LOGIN_REDIRECT_URL = "admin:index"
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    *(
        {"NAME": f"django.contrib.auth.password_validation.{name}", "OPTIONS": options}
        for name, options in [
            ("UserAttributeSimilarityValidator", {}),
            ("MinimumLengthValidator", {"min_length": 15}),
            ("CommonPasswordValidator", {}),
            ("NumericPasswordValidator", {}),
        ]
    ),
    {"NAME": "archive.admin.password_words.OwnWordsValidator"},
]

AUTHENTICATION_BACKENDS = ["axes.backends.AxesStandaloneBackend", "django.contrib.auth.backends.ModelBackend"]
SECOND_FACTOR = IS_PUBLIC  # asked wherever other machines can reach the login
OTP_TOTP_ISSUER = "Communiqué"
PASSWORD_RESET_TIMEOUT = 24 * 60 * 60  # how long the code is good that an administrator gives to set one up

# Who guesses is sent away: five failures of one name from one address, forgotten after a quarter of an hour
AXES_FAILURE_LIMIT = 5
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_COOLOFF_TIME = timedelta(minutes=15)
AXES_RESET_COOL_OFF_ON_FAILURE_DURING_LOCKOUT = False
AXES_RESET_ON_SUCCESS = True
AXES_LOCKOUT_CALLABLE = "archive.admin.lockout.locked_out"
AXES_CLIENT_IP_CALLABLE = "archive.views.reports.network_address"
AXES_DISABLE_ACCESS_LOG = True
AXES_ENABLE_ADMIN = False
AXES_VERBOSE = False

# What browsers are told
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Strict"
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_COOKIE_HTTPONLY = True
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"  # no cookie beside the two
CSRF_FAILURE_VIEW = "archive.admin.kept.csrf_failure"
SESSION_COOKIE_AGE = 12 * 60 * 60
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "object-src": [NONE],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}
if IS_PUBLIC:
    SECURE_SSL_REDIRECT = env_flag("SECURE_SSL_REDIRECT", default=True)
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
    SECURE_HSTS_SECONDS = 2 * 365 * 24 * 60 * 60
    SECURE_HSTS_INCLUDE_SUBDOMAINS = True
    SECURE_HSTS_PRELOAD = True
    SESSION_COOKIE_NAME = "__Host-sessionid"
    CSRF_COOKIE_NAME = "__Host-csrftoken"
    SESSION_COOKIE_SECURE = True
    CSRF_COOKIE_SECURE = True
