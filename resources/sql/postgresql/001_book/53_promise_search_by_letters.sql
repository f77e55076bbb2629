CREATE INDEX promise_search_by_letters ON kept.promise_search USING gin (folded public.gin_trgm_ops)
