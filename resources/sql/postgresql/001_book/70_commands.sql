CREATE TABLE kept.commands (
    id uuid PRIMARY KEY,
    login name NOT NULL DEFAULT session_user,
    begun_at timestamptz NOT NULL DEFAULT now()
)
